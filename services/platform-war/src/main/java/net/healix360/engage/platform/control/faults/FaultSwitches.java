package net.healix360.engage.platform.control.faults;

import jakarta.json.JsonException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import net.healix360.engage.platform.control.access.Access;
import net.healix360.engage.platform.control.core.RateLimits;
import net.healix360.engage.platform.control.metadata.MetadataApi;
import net.healix360.engage.platform.control.webhooks.WebhookEvents;

/** Turns faults on and off while the platform runs. */
public final class FaultSwitches {
    private final Access access;
    private final RateLimits limits;
    private final WebhookEvents webhooks;
    private final MetadataApi metadata;
    private FaultPlan plan = FaultPlan.NONE;
    /** The only workspace that the plan hurts. */
    private Optional<UUID> victim = Optional.empty();

    public FaultSwitches(Access access, RateLimits limits, WebhookEvents webhooks, MetadataApi metadata) {
        this.access = access;
        this.limits = limits;
        this.webhooks = webhooks;
        this.metadata = metadata;
    }

    public synchronized FaultPlan plan() {
        return plan;
    }

    /**
     * The plan replaces the one before.
     *
     * @throws JsonException when the plan names a workspace that does not exist
     */
    public synchronized void follow(FaultPlan wanted) {
        victim = wanted.workspace().isEmpty()
                ? Optional.empty()
                : Optional.of(access.workspaces()
                        .bySubdomain(wanted.workspace())
                        .orElseThrow(() -> new JsonException("There is no workspace " + wanted.workspace())));
        plan = wanted;
        Optional<UUID> hurt = victim;
        Predicate<UUID> hurts = workspace -> hurt.isEmpty() || hurt.get().equals(workspace);
        limits.throttle(wanted.throttle() ? hurts : workspace -> false);
        webhooks.misbehave(wanted.webhooks(), hurts);
        metadata.legacy(wanted.legacyAccounts());
        access.workspaces().prefill(wanted.sampleData());
        access.signIn().unverified(wanted.unverifiedEmails());
    }

    /**
     * What shall happen to one call, which counts as failed when the plan fails calls.
     *
     * @param authorization the Authorization header, null when there is none
     * @param origin the Origin header, null when there is none: it tells the workspace of a call without a token
     */
    public FaultPlan forCall(String authorization, String origin) {
        if (!plan().harmsCalls()) {
            return FaultPlan.NONE;
        }
        Optional<UUID> named = authorization == null
                ? Optional.ofNullable(origin).flatMap(access.workspaces()::byOrigin)
                : access.callers().workspaceOf(authorization);
        return next(named);
    }

    private synchronized FaultPlan next(Optional<UUID> workspace) {
        if (victim.isPresent() && !victim.equals(workspace)) {
            return FaultPlan.NONE;
        }
        FaultPlan now = plan;
        if (plan.fails()) {
            plan = plan.afterFailure();
        }
        return now;
    }

    /** Once: every token made until now counts as expired. */
    public void expireTokens() {
        access.tokens().expireAll();
    }
}

package net.healix360.engage.platform.control.faults;

import net.healix360.engage.platform.control.access.Tokens;
import net.healix360.engage.platform.control.core.RateLimits;
import net.healix360.engage.platform.control.webhooks.WebhookEvents;

/** Turns faults on and off while the platform runs. */
public final class FaultSwitches {
    private final RateLimits limits;
    private final WebhookEvents webhooks;
    private final Tokens tokens;
    private volatile FaultPlan plan = FaultPlan.NONE;

    public FaultSwitches(RateLimits limits, WebhookEvents webhooks, Tokens tokens) {
        this.limits = limits;
        this.webhooks = webhooks;
        this.tokens = tokens;
    }

    public FaultPlan plan() {
        return plan;
    }

    /** The plan replaces the one before. */
    public void follow(FaultPlan wanted) {
        plan = wanted;
        limits.throttle(wanted.throttle());
        webhooks.misbehave(wanted.webhooks());
    }

    /** Once: every token made until now counts as expired. */
    public void expireTokens() {
        tokens.expireAll();
    }
}

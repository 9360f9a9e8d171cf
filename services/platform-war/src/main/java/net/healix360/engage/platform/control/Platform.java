package net.healix360.engage.platform.control;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import net.healix360.engage.platform.control.access.Access;
import net.healix360.engage.platform.control.core.CoreApi;
import net.healix360.engage.platform.control.core.RateLimits;
import net.healix360.engage.platform.control.core.RootOperations;
import net.healix360.engage.platform.control.faults.FaultSwitches;
import net.healix360.engage.platform.control.graphql.Envelope;
import net.healix360.engage.platform.control.metadata.MetadataApi;
import net.healix360.engage.platform.control.model.DataModels;
import net.healix360.engage.platform.control.model.Modelling;
import net.healix360.engage.platform.control.records.RecordReads;
import net.healix360.engage.platform.control.records.RecordRemoval;
import net.healix360.engage.platform.control.records.RecordWrites;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.webhooks.WebhookEvents;
import net.healix360.engage.platform.control.webhooks.Webhooks;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.GraphqlRequest;
import net.healix360.engage.platform.entity.PlatformException;

/** The whole platform, put together without a container: two endpoints and a database. */
public final class Platform implements AutoCloseable {
    private final PlatformSettings settings;
    private final Database database;
    private final Access access;
    private final CoreApi core;
    private final MetadataApi metadata;
    private final FaultSwitches faults;
    private final Inventory inventory;

    /** @param worker runs deliveries of webhooks */
    public Platform(PlatformSettings settings, Executor worker, Clock clock) {
        this.settings = settings;
        this.database = new Database(settings.database());
        Modelling modelling = Modelling.of(new DataModels(database));
        this.access = Access.of(database, modelling, settings.frontDomain(), clock);
        Webhooks webhooks = new Webhooks(database);
        WebhookEvents webhookEvents = new WebhookEvents(webhooks, worker, clock);
        RateLimits limits = new RateLimits(settings.limits(), clock);
        RootOperations operations = new RootOperations(
                new RecordReads(database),
                new RecordWrites(database, webhookEvents, clock),
                new RecordRemoval(database, webhookEvents, clock));
        this.core = new CoreApi(modelling.models(), operations, limits, access.callers()::forget);
        this.metadata = new MetadataApi(access, modelling, webhooks, settings.legacyAccounts());
        this.faults = new FaultSwitches(access, limits, webhookEvents, metadata);
        this.inventory = new Inventory(database, access.workspaces(), modelling.models());
    }

    /** @param authorization the Authorization header, null when there is none */
    public Map<String, Object> graphql(GraphqlRequest request, String authorization) {
        return answered(
                authorization,
                caller -> metadata.answersOnGraphql(request)
                        ? metadata.executeMoved(request, caller)
                        : core.execute(request, caller));
    }

    /** @param authorization the Authorization header, null when there is none */
    public Map<String, Object> metadata(GraphqlRequest request, String authorization) {
        return answered(authorization, caller -> metadata.execute(request, caller));
    }

    private interface Answer {
        Map<String, Object> to(Caller caller);
    }

    private Map<String, Object> answered(String authorization, Answer answer) {
        try {
            return answer.to(access.callers().identify(authorization));
        } catch (PlatformException refusal) {
            return Envelope.refusal(refusal);
        }
    }

    /** The public configuration of the server. */
    public Map<String, Object> clientConfig() {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("isMultiWorkspaceEnabled", true);
        config.put("isEmailVerificationRequired", false);
        config.put("defaultSubdomain", access.workspaces().defaultSubdomain());
        config.put("frontDomain", settings.frontDomain());
        config.put("authProviders", Map.of("password", true, "google", false, "magicLink", false, "microsoft", false));
        config.put("signInPrefilled", false);
        config.put("api", Map.of("mutationMaximumAffectedRecords", 100));
        return config;
    }

    public Database database() {
        return database;
    }

    public FaultSwitches faults() {
        return faults;
    }

    public Inventory inventory() {
        return inventory;
    }

    @Override
    public void close() {
        database.close();
    }
}

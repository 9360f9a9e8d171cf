package net.healix360.engage.adapter.dispatcher;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Claims this hospital's agents and DIDs and keeps the claim alive. A lost claim (the dispatcher restarted, a heartbeat
 * came late) is made again by itself; what came meanwhile waits there.
 */
@ApplicationScoped
public class Registration {
    private static final EventLogger LOG = EventLogger.of(Registration.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    @Inject
    private Tenancy tenancy;

    @Inject
    private AgentDirectory agents;

    @Inject
    @ConfigProperty(name = "telephony.dispatcher.url")
    private URI dispatcherUrl;

    @Inject
    @ConfigProperty(name = "telephony.callback.url")
    private String callbackUrl;

    @Inject
    @ConfigProperty(name = "telephony.registration-secret")
    private String secret;

    @Inject
    @ConfigProperty(name = "telephony.dids")
    private List<String> dids;

    private DispatcherApi api;
    /** In {@link System#nanoTime()}: a wall clock that is put back would silence the heartbeat until it catches up. */
    private volatile long renewedAt;

    private volatile boolean registered;
    private volatile boolean partly;
    private volatile String lastFault = "not tried yet";

    public boolean isRegistered() {
        return registered;
    }

    public String lastFault() {
        return lastFault;
    }

    /**
     * Called often: registers when it must, renews when it is time, else does nothing. While another hospital holds one
     * of our agents the whole claim is made again each time, so that the agent is ours as soon as it is free.
     */
    public void keepAlive() {
        boolean due = System.nanoTime() - renewedAt >= HEARTBEAT.toNanos();
        if (!registered || (partly && due)) {
            registerNow();
        } else if (due) {
            renew();
        }
    }

    /** Claims the full list: at boot, and whenever agents came or went. */
    public void registerNow() {
        JsonObject claim = Json.createObjectBuilder()
                .add("tenant", tenancy.id().name())
                .add("callbackUrl", callbackUrl)
                .add(
                        "agents",
                        Json.createArrayBuilder(agents.all().stream()
                                .map(agent -> agent.id().value())
                                .toList()))
                .add("dids", Json.createArrayBuilder(dids))
                .build();
        try (Response answer = api().register(bearer(), claim)) {
            registered = answer.getStatus() == 200;
            if (registered) {
                renewedAt = System.nanoTime();
                JsonArray rejected = answer.readEntity(JsonObject.class).getJsonArray("rejected");
                partly = !rejected.isEmpty();
                warnOfRejected(rejected);
            } else {
                fault("the dispatcher answered " + answer.getStatus());
            }
        } catch (ProcessingException unreachable) {
            fault("the dispatcher does not answer");
        }
    }

    private void renew() {
        JsonObject who =
                Json.createObjectBuilder().add("tenant", tenancy.id().name()).build();
        try (Response answer = api().heartbeat(bearer(), who)) {
            registered = answer.getStatus() == 200;
            renewedAt = System.nanoTime();
        } catch (ProcessingException unreachable) {
            fault("the dispatcher does not answer");
        }
        if (!registered) {
            registerNow();
        }
    }

    @PreDestroy
    void deregister() {
        if (!registered) {
            return;
        }
        try (Response answer = api().deregister(bearer(), tenancy.id().name())) {
            LOG.info("deregistered", Map.of("status", answer.getStatus()));
        } catch (ProcessingException unreachable) {
            LOG.warn("not deregistered; the claim will expire", Map.of("tenant", tenancy.id()));
        }
    }

    private void fault(String reason) {
        if (!reason.equals(lastFault)) {
            LOG.warn("not registered at the dispatcher", Map.of("reason", reason));
        }
        registered = false;
        lastFault = reason;
    }

    private static void warnOfRejected(JsonArray rejected) {
        if (!rejected.isEmpty()) {
            LOG.warn("agents held by another hospital", Map.of("rejected", rejected));
        }
    }

    private String bearer() {
        return "Bearer " + secret;
    }

    private synchronized DispatcherApi api() {
        if (api == null) {
            api = RestClientBuilder.newBuilder()
                    .baseUri(dispatcherUrl)
                    .connectTimeout(2, TimeUnit.SECONDS)
                    .readTimeout(5, TimeUnit.SECONDS)
                    .property("microprofile.rest.client.disable.default.mapper", true)
                    .build(DispatcherApi.class);
        }
        return api;
    }
}

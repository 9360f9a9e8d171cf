package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Stream;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.replica.entity.RecordKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the platform to tell this sidecar what changes. The secret cannot be read back, so a new process replaces the
 * webhook of the one before; without a webhook the sweeps alone keep the copy near.
 */
@ApplicationScoped
public class HookSubscription {
    private static final EventLogger LOG = EventLogger.of(HookSubscription.class);
    private static final String LIST = "query Hooks { webhooks { id targetUrl } }";
    private static final String DELETE = "mutation Delete($id: UUID!) { deleteWebhook(id: $id) { id } }";
    private static final String CREATE =
            "mutation Create($input: CreateWebhookInput!) { createWebhook(input: $input) { id } }";

    @Inject
    private HospitalKey platform;

    @Inject
    private RecordMappings mappings;

    @Inject
    @ConfigProperty(name = "telephony.callback.url")
    private String self;

    @Inject
    @ConfigProperty(name = "platform.webhook-secret")
    private String secret;

    private volatile boolean done;

    /** Once in the life of the process; tried again until the platform has taken it. */
    public void ensure() {
        if (done) {
            return;
        }
        try {
            String target = self + "/webhooks/platform";
            existing()
                    .filter(hook -> hook.getString("targetUrl").equals(target))
                    .forEach(hook -> delete(hook.getString("id")));
            create(target);
            done = true;
        } catch (PlatformFault fault) {
            done = !fault.isPassing();
            LOG.warn("the platform takes no webhook", Map.of("reason", String.valueOf(fault.getMessage())));
        }
    }

    private Stream<JsonObject> existing() {
        return platform.accounts(LIST).getJsonArray("webhooks").getValuesAs(JsonObject.class).stream();
    }

    private void delete(String id) {
        platform.accounts(DELETE, Json.createObjectBuilder().add("id", id).build());
    }

    private void create(String target) {
        JsonArray operations = Json.createArrayBuilder(Stream.of(RecordKind.values())
                        .map(kind -> mappings.of(kind).one() + ".*")
                        .toList())
                .build();
        platform.accounts(
                CREATE,
                Json.createObjectBuilder()
                        .add(
                                "input",
                                Json.createObjectBuilder()
                                        .add("targetUrl", target)
                                        .add("operations", operations)
                                        .add("secret", secret)
                                        .add("description", "Helix Engage sidecar"))
                        .build());
    }
}

package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The running dispatcher: where the vendor posts, and how deep its lanes are. */
final class DispatcherDoor {
    private static final int CONNECTIONS = 64;
    private static final long LOOK_MILLIS = 100;

    private final Product product;

    DispatcherDoor(Product product) {
        this.product = product;
    }

    EventFlood flood(String tenant) throws IOException {
        return EventFlood.ofVendor(vendorDoor(), agents(tenant), CONNECTIONS);
    }

    List<String> agents(String tenant) {
        return product.logins(tenant, "agent").stream()
                .map(login -> login.path("agentId").asText())
                .toList();
    }

    /** Waits until the hospital has taken all that was accepted for it. */
    void awaitEmptyLane(String tenant) throws IOException, InterruptedException {
        while (depth(tenant) > 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private long depth(String tenant) throws IOException {
        SidecarDoor operator = new SidecarDoor(
                product.url("dispatcher"), Map.of("Authorization", "Bearer " + product.secret("operatorToken")));
        for (JsonNode lane : operator.get("/admin/lanes").path("items")) {
            if (lane.path("tenant").asText().equals(tenant)) {
                return lane.path("depth").asLong();
            }
        }
        return 0;
    }

    private URI vendorDoor() throws IOException {
        return product.url("dispatcher")
                .resolve("/api/supervisor/agent-event?token=" + SidecarDoor.encoded(product.secret("vendorToken")));
    }
}

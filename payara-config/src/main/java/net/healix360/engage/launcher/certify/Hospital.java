package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One demo hospital: its sidecar, its people, its secrets. */
record Hospital(String name, HttpClient client, JsonNode status) {

    Door nobody() {
        return new Door(client, part("sidecar-" + name), Map.of());
    }

    Door dispatcher() {
        return new Door(client, part("dispatcher"), Map.of());
    }

    Door platform() {
        return new Door(client, part("platform"), Map.of());
    }

    Door simulator() {
        return new Door(client, part("simulator"), Map.of());
    }

    Person signIn(JsonNode login) throws IOException, InterruptedException {
        return Person.signIn(nobody(), login);
    }

    Person signIn(String role) throws IOException, InterruptedException {
        return signIn(logins(role).get(0));
    }

    List<JsonNode> logins(String role) {
        List<JsonNode> all = new ArrayList<>();
        status.path("logins").forEach(login -> {
            if (login.path("tenant").asText().equals(name)
                    && login.path("role").asText().equals(role)) {
                all.add(login);
            }
        });
        return all;
    }

    /** The agent with that place from the end of the list. */
    JsonNode agentFromEnd(int place) {
        List<JsonNode> agents = logins("agent");
        return agents.get(agents.size() - 1 - place);
    }

    String origin() {
        return logins("admin").get(0).path("origin").asText();
    }

    /** {@code webhookToken}, {@code registrationSecret}, {@code signingSecret}. */
    String secret(String secret) {
        return status.path("secrets").path("tenants").path(name).path(secret).asText();
    }

    /** {@code vendorToken}, {@code operatorToken}, {@code operatorSecret}: of the installation, not of the hospital. */
    String common(String secret) {
        return status.path("secrets").path(secret).asText();
    }

    /** As it is registered at the dispatcher now: agents, DIDs, callback URL. */
    JsonNode registration() throws IOException, InterruptedException {
        JsonNode routes = dispatcher()
                .with(Map.of("Authorization", "Bearer " + common("operatorToken")))
                .read("/admin/routes");
        for (JsonNode route : routes.path("items")) {
            if (route.path("tenant").asText().equals(name)) {
                return route;
            }
        }
        throw new IOException("The dispatcher has no route to " + name + ": is its sidecar ready?");
    }

    private URI part(String part) {
        for (JsonNode one : status.path("parts")) {
            if (one.path("name").asText().equals(part)) {
                return URI.create(one.path("url").asText().replaceAll("/$", ""));
            }
        }
        throw new IllegalStateException("The product has no part " + part
                + ". The certificate needs the whole demo: embedded platform, simulator and two hospitals");
    }
}

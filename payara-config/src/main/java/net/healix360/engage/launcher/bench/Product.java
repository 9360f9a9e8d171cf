package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;

/** The running product as measurements meet it: addresses, people, secrets, and a workspace to fill. */
final class Product {
    private final JsonNode status;
    private PlatformWorkspace workspace;

    /** @param status what {@code status --json --secrets} answers */
    Product(JsonNode status) {
        this.status = status;
    }

    /** @param part as {@code status} names it: {@code platform}, {@code sidecar-ramaiah} */
    URI url(String part) throws IOException {
        return Parts.url(status, part);
    }

    Supervisor supervisor(String tenant) throws IOException, InterruptedException {
        return Supervisor.of(tenant, status);
    }

    /** @return email and password of the first login of that role */
    JsonNode login(String tenant, String role) throws IOException {
        for (JsonNode login : status.path("logins")) {
            if (login.path("tenant").asText().equals(tenant)
                    && login.path("role").asText().equals(role)) {
                return login;
            }
        }
        throw new IOException("The demo has no " + role + " of " + tenant);
    }

    String secret(String name) {
        return status.path("secrets").path(name).asText();
    }

    long pssMegabytes(String part) throws IOException {
        return Parts.pssMegabytes(status, part);
    }

    /** A workspace of its own on the embedded platform, which no sidecar listens to; the same for all measurements of a run. */
    PlatformWorkspace workspace() throws IOException {
        if (workspace == null) {
            workspace = PlatformWorkspace.found(url("platform"));
        }
        return workspace;
    }
}

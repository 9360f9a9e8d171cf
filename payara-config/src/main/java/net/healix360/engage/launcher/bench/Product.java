package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The running product as measurements meet it: addresses, people, secrets, and a workspace to fill. */
final class Product {
    private static final FixedWork FILLING = new FixedWork(3);
    private final JsonNode status;
    private final Map<String, Integer> filled = new HashMap<>();
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

    /** Everybody of that role. */
    List<JsonNode> logins(String tenant, String role) {
        return StreamSupport.stream(status.path("logins").spliterator(), false)
                .filter(login -> login.path("tenant").asText().equals(tenant)
                        && login.path("role").asText().equals(role))
                .toList();
    }

    /** The maintenance door, which needs no person. */
    SidecarDoor operator(String tenant) throws IOException {
        return new SidecarDoor(url("sidecar-" + tenant), Map.of("X-Operator-Secret", secret("operatorSecret")));
    }

    String secret(String name) {
        return status.path("secrets").path(name).asText();
    }

    String signingSecret(String tenant) {
        return status.path("secrets")
                .path("tenants")
                .path(tenant)
                .path("signingSecret")
                .asText();
    }

    long pid(String part) throws IOException {
        return Parts.pid(status, part);
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

    Hospital hospital(String tenant) throws IOException {
        return new Hospital(
                url("sidecar-" + tenant),
                url("platform"),
                login(tenant, "admin"),
                status.path("secrets").path("tenants").path(tenant));
    }

    /** Writes patients into the hospital's workspace until it has so many of the benchmark's; nobody is told of them. */
    void fill(Hospital hospital, int patients) throws IOException, InterruptedException {
        int from = filled.getOrDefault(hospital.sidecar().toString(), 0) / PatientRecords.BATCH;
        int to = patients / PatientRecords.BATCH;
        PlatformDoor workspace = hospital.workspace();
        platformSuffers(Map.of("webhooks", Map.of("forget", true)));
        FILLING.run(Math.max(0, to - from), number -> PatientRecords.write(workspace, from + number));
        platformSuffers(Map.of());
        filled.put(hospital.sidecar().toString(), to * PatientRecords.BATCH);
    }

    /** What goes wrong at the embedded platform from now on; nothing when it is empty. */
    void platformSuffers(Map<String, ?> faults) throws IOException {
        new PlatformDoor(url("platform"), "").switchFaults(faults);
    }
}

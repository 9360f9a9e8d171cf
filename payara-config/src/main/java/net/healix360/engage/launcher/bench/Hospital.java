package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One demo hospital on both sides of the wire: its sidecar and its workspace, each as its own administrator. */
record Hospital(URI sidecar, URI platform, JsonNode admin, JsonNode secrets) {
    private static final String LOGIN = """
            mutation Login($email: String!, $password: String!, $origin: String!) {
              getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) {
                loginToken { token }
              }
            }""";
    private static final String EXCHANGE = """
            mutation Exchange($token: String!, $origin: String!) {
              getAuthTokensFromLoginToken(loginToken: $token, origin: $origin) {
                tokens { accessOrWorkspaceAgnosticToken { token } }
              }
            }""";
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    /** Whether what is waited for is there. */
    @FunctionalInterface
    interface Sight {
        boolean isThere(JsonNode replica) throws IOException;
    }

    SidecarDoor door() throws IOException {
        return SidecarDoor.signIn(sidecar, admin);
    }

    /** People are not rate-limited at the platform. */
    PlatformDoor workspace() throws IOException {
        PlatformDoor nobody = new PlatformDoor(platform, "");
        String origin = admin.path("origin").asText();
        String login = nobody.metadata(
                        LOGIN,
                        Map.of(
                                "email", admin.path("email").asText(),
                                "password", admin.path("password").asText(),
                                "origin", origin))
                .path("loginToken")
                .path("token")
                .asText();
        return nobody.with(nobody.metadata(EXCHANGE, Map.of("token", login, "origin", origin))
                .path("tokens")
                .path("accessOrWorkspaceAgnosticToken")
                .path("token")
                .asText());
    }

    /** How many records of that kind the workspace has. */
    long count(String plural) throws IOException {
        return workspace()
                .core("query Count { " + plural + "(first: 1) { totalCount edges { node { id } } } }", Map.of())
                .path("totalCount")
                .asLong();
    }

    /** Every value of a field of that kind in the workspace, with how many records have it. */
    Map<String, Integer> values(String plural, String field) throws IOException {
        String document = "query All($after: String) { " + plural + "(first: 60, after: $after,"
                + " orderBy: [{id: AscNullsFirst}]) { edges { node { id " + field
                + " } } pageInfo { hasNextPage endCursor } } }";
        PlatformDoor door = workspace();
        Map<String, Integer> values = new HashMap<>();
        Map<String, Object> from = new HashMap<>();
        JsonNode page;
        do {
            page = door.core(document, from);
            page.path("edges")
                    .forEach(edge -> values.merge(edge.path("node").path(field).asText(), 1, Integer::sum));
            from.put("after", page.path("pageInfo").path("endCursor").asText());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        return values;
    }

    /** Looks at the state of the local copy and the outbox until it is as it shall be. */
    void await(String what, Duration most, Sight sight) throws IOException, InterruptedException {
        SidecarDoor door = door();
        long end = System.nanoTime() + most.toNanos();
        while (!sight.isThere(door.get("/api/replica"))) {
            if (System.nanoTime() > end) {
                throw new IOException(
                        what + ": not within " + most.toSeconds() + " s; it is " + door.get("/api/replica"));
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /** Waits until the platform has everything that it is owed. */
    void awaitEmptyOutbox(Duration most) throws IOException, InterruptedException {
        await(
                "an empty outbox",
                most,
                replica -> replica.path("outbox").path("waiting").asLong() == 0);
    }

    /** Waits until the local copy of patients is whole and has so many. */
    void awaitPatients(long count, Duration most) throws IOException, InterruptedException {
        await("patients in the local copy", most, replica -> {
            for (JsonNode row : replica.path("items")) {
                if (row.path("kind").asText().equals("patient")) {
                    return row.path("complete").asBoolean()
                            && row.path("records").asLong() == count;
                }
            }
            return false;
        });
    }
}

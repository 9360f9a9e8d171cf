package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A fresh workspace with the object {@code call}, opened as its founder: people are not rate-limited, API keys are. */
final class PlatformWorkspace {
    private static final String PASSWORD =
            "bench " + UUID.randomUUID().toString().substring(0, 18);
    private static final String SIGN_UP = """
            mutation SignUp($email: String!, $password: String!) {
              signUp(email: $email, password: $password) { tokens { accessOrWorkspaceAgnosticToken { token } } }
            }""";
    private static final String FOUND = """
            mutation Found($input: SignUpInNewWorkspaceInput) {
              signUpInNewWorkspace(input: $input) { loginToken { token } workspace { workspaceUrls { subdomainUrl } } }
            }""";
    private static final String EXCHANGE = """
            mutation Exchange($token: String!, $origin: String!) {
              getAuthTokensFromLoginToken(loginToken: $token, origin: $origin) {
                tokens { accessOrWorkspaceAgnosticToken { token } }
              }
            }""";
    private static final String ACTIVATE =
            "mutation Activate { activateWorkspace(data: {displayName: \"Bench\"}) { id } }";
    private static final String CREATE_OBJECT =
            "mutation Create($input: CreateOneObjectInput!) { createOneObject(input: $input) { id } }";
    private static final String CREATE_FIELD =
            "mutation Create($input: CreateOneFieldMetadataInput!) { createOneField(input: $input) { id } }";

    private static final String UPSERT = """
            mutation Upsert($data: [CallCreateInput!]!) {
              createCalls(data: $data, upsert: true) { id externalId updatedAt }
            }""";

    private final PlatformDoor door;
    private final AtomicLong batches = new AtomicLong();

    private PlatformWorkspace(PlatformDoor door) {
        this.door = door;
    }

    static PlatformWorkspace found(URI platform) throws IOException {
        PlatformDoor nobody = new PlatformDoor(platform, "");
        String name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, ?> person = Map.of("email", name + "@example.com", "password", PASSWORD);
        String visitor = access(nobody.metadata(SIGN_UP, person));
        JsonNode founded = nobody.with(visitor)
                .metadata(FOUND, Map.of("input", Map.of("displayName", "Bench", "subdomain", name)));
        Map<String, ?> exchange = Map.of(
                "token", founded.path("loginToken").path("token").asText(),
                "origin",
                        founded.path("workspace")
                                .path("workspaceUrls")
                                .path("subdomainUrl")
                                .asText());
        nobody.with(access(nobody.metadata(EXCHANGE, exchange))).metadata(ACTIVATE, Map.of());
        // the first token has no member (reference/platform-graphql.md §9, step 5)
        PlatformWorkspace workspace = new PlatformWorkspace(nobody.with(access(nobody.metadata(EXCHANGE, exchange))));
        workspace.createCalls();
        return workspace;
    }

    PlatformDoor door() {
        return door;
    }

    /** Writes sixty calls; the same batch again writes the same sixty. */
    void upsert(long batch, long round) throws IOException {
        door.coreUnread(UPSERT, Map.of("data", PlatformRecords.batch(batch, round)));
        batches.accumulateAndGet(batch + 1, Math::max);
    }

    /** How many batches there are. */
    long batches() {
        return batches.get();
    }

    /** Writes what is missing until so many records are there. */
    void fill(long records) throws IOException {
        while (batches.get() * PlatformRecords.BATCH < records) {
            upsert(batches.get(), 0);
        }
    }

    private static String access(JsonNode reply) {
        return reply.path("tokens")
                .path("accessOrWorkspaceAgnosticToken")
                .path("token")
                .asText();
    }

    private void createCalls() throws IOException {
        Map<String, ?> call =
                Map.of("nameSingular", "call", "namePlural", "calls", "labelSingular", "Call", "labelPlural", "Calls");
        String id = door.metadata(CREATE_OBJECT, Map.of("input", Map.of("object", call)))
                .path("id")
                .asText();
        createField(id, "TEXT", "externalId", Map.of("isUnique", true));
        createField(id, "TEXT", "phoneE164", Map.of());
        createField(id, "PHONES", "fromPhone", Map.of());
        createField(id, "NUMBER", "durationSec", Map.of());
        createField(id, "DATE_TIME", "startedAt", Map.of());
        createField(id, "BOOLEAN", "answered", Map.of());
        createField(id, "SELECT", "direction", Map.of("options", List.of(option("INBOUND", 0), option("OUTBOUND", 1))));
    }

    private static Map<String, ?> option(String value, int position) {
        return Map.of("value", value, "label", value, "color", "green", "position", position);
    }

    private void createField(String object, String type, String name, Map<String, ?> more) throws IOException {
        Map<String, Object> field = new HashMap<>(more);
        field.putAll(Map.of("objectMetadataId", object, "type", type, "name", name, "label", name));
        door.metadata(CREATE_FIELD, Map.of("input", Map.of("field", field)));
    }
}

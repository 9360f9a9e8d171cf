package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The sidecar's API key; its secret is shown once (§2.6). */
record ServiceKey(Workspace workspace, Clock clock) {
    private static final Duration LIFETIME = Duration.ofDays(5 * 365);
    private static final String CREATE =
            "mutation Key($input: CreateApiKeyInput!) { createApiKey(input: $input) { id } }";
    private static final String GENERATE = """
            mutation Secret($id: UUID!, $expires: String!) {
              generateApiKeyToken(apiKeyId: $id, expiresAt: $expires) { token }
            }""";

    String create(String roleId) throws IOException, InterruptedException {
        String expires = clock.instant().plus(LIFETIME).toString();
        JsonNode key = workspace.metadata(
                CREATE, Map.of("input", Map.of("name", "sidecar", "expiresAt", expires, "roleId", roleId)));
        return workspace
                .metadata(GENERATE, Map.of("id", key.path("id").asText(), "expires", expires))
                .path("token")
                .asText();
    }
}

package net.healix360.engage.it.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import net.healix360.engage.it.fixture.Json;

/** API keys, made by an administrator's session (§2.6). */
record Keys(Caller admin) {
    private static final String CREATE =
            "mutation A($i: CreateApiKeyInput!) { createApiKey(input: $i) { id expiresAt role { label } } }";
    private static final String GENERATE =
            "mutation B($id: UUID!, $e: String!) { generateApiKeyToken(apiKeyId: $id, expiresAt: $e) { token } }";
    private static final String REVOKE =
            "mutation C($i: RevokeApiKeyInput!) { revokeApiKey(input: $i) { id revokedAt } }";

    String roleId(String label) {
        for (JsonNode role :
                Json.list(admin.metadata("{ getRoles { id label } }").at("getRoles"))) {
            if (role.path("label").asText().equalsIgnoreCase(label)) {
                return role.path("id").asText();
            }
        }
        throw new IllegalStateException("no role is called " + label);
    }

    Reply create(Caller by, String name, String roleId) {
        return by.account(
                CREATE, Map.of("i", Map.of("name", name, "expiresAt", tomorrow().toString(), "roleId", roleId)));
    }

    String create(String name) {
        return create(admin, name, roleId("Admin")).text("createApiKey.id");
    }

    String token(String keyId, Instant expiresAt) {
        return admin.account(GENERATE, Map.of("id", keyId, "e", expiresAt.toString()))
                .text("generateApiKeyToken.token");
    }

    String token(String keyId) {
        return token(keyId, tomorrow());
    }

    void revoke(String keyId) {
        admin.account(REVOKE, Map.of("i", Map.of("id", keyId))).at("revokeApiKey");
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
    }
}

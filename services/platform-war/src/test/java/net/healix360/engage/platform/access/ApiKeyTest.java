package net.healix360.engage.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class ApiKeyTest {
    private static final TestPlatform PLATFORM = TestPlatform.shared();
    private static final TestWorkspace WORKSPACE = PLATFORM.newWorkspace();
    private static final String PEOPLE = "{ people { totalCount } }";

    @Test
    void a_key_reads_its_workspace_but_is_nobody_in_person() {
        String key = WORKSPACE.apiKey("sidecar");
        assertThat(PLATFORM.metadata(key, "{ currentWorkspace { id subdomain } }")
                        .at("currentWorkspace.subdomain"))
                .isEqualTo(WORKSPACE.subdomain());
        assertThat(PLATFORM.graphql(key, PEOPLE).succeeded()).isTrue();
        Reply me = PLATFORM.metadata(key, "{ currentUser { id } }");
        assertThat(me.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(me.message()).isEqualTo("Forbidden resource");
    }

    @Test
    void a_record_tells_which_key_wrote_it() {
        Reply created = PLATFORM.graphql(
                WORKSPACE.apiKey("lead intake"),
                "mutation { createPerson(data: {city: \"Mysuru\"}) { createdBy { source name } } }");
        assertThat(created.at("createPerson.createdBy")).isEqualTo(Map.of("source", "API", "name", "lead intake"));
    }

    @Test
    void a_revoked_key_is_forbidden_at_its_next_call() {
        String id = WORKSPACE.apiKeyId("old");
        String key = WORKSPACE.apiKeyToken(id);
        assertThat(PLATFORM.graphql(key, PEOPLE).succeeded()).isTrue();
        WORKSPACE
                .metadata(
                        "mutation($i: RevokeApiKeyInput!) { revokeApiKey(input: $i) { id revokedAt } }",
                        Map.of("i", Map.of("id", id)))
                .at("revokeApiKey.revokedAt");
        Reply reply = PLATFORM.graphql(key, PEOPLE);
        assertThat(reply.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reply.message()).isEqualTo("This API Key is revoked");
    }

    @Test
    void an_expired_key_is_forbidden_too() {
        String token = WORKSPACE
                .metadata(
                        "mutation($id: UUID!) { generateApiKeyToken(apiKeyId: $id, expiresAt: \"2020-01-01T00:00:00Z\") { token } }",
                        Map.of("id", WORKSPACE.apiKeyId("short")))
                .text("generateApiKeyToken.token");
        assertThat(PLATFORM.graphql(token, PEOPLE).message()).isEqualTo("This API Key is expired");
    }

    @Test
    void a_key_makes_no_keys() {
        Reply reply = PLATFORM.metadata(
                WORKSPACE.apiKey("parent"),
                "mutation($i: CreateApiKeyInput!) { createApiKey(input: $i) { id } }",
                Map.of(
                        "i",
                        Map.of(
                                "name",
                                "child",
                                "expiresAt",
                                "2030-01-01T00:00:00Z",
                                "roleId",
                                WORKSPACE.roleId("Admin"))));
        assertThat(reply.fault()).startsWith("FORBIDDEN");
        assertThat(reply.message()).isEqualTo("This endpoint requires a session access token");
    }

    @Test
    void the_list_shows_living_keys_without_their_secrets() {
        String id = WORKSPACE.apiKeyId("listed");
        assertThat(WORKSPACE
                        .metadata("{ apiKeys { id name role { label } } }")
                        .at("apiKeys")
                        .toString())
                .contains(id, "listed");
    }
}

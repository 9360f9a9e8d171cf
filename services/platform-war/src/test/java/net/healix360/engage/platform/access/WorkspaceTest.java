package net.healix360.engage.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private static final TestPlatform PLATFORM = TestPlatform.shared();
    private static final String PEOPLE = "{ people { totalCount } }";
    private static final String FOUND = "mutation($i: SignUpInNewWorkspaceInput) { signUpInNewWorkspace(input: $i) {"
            + " loginToken { token } workspace { id workspaceUrls { subdomainUrl } } } }";

    private static Reply join(TestWorkspace workspace, String email) {
        String hash = workspace.metadata("{ currentWorkspace { inviteHash } }").text("currentWorkspace.inviteHash");
        return PLATFORM.metadata(
                null,
                "mutation($e: String!, $p: String!, $h: String!) {"
                        + " signUpInWorkspace(email: $e, password: $p, workspaceInviteHash: $h) { loginToken { token } } }",
                Map.of("e", email, "p", TestPlatform.PASSWORD, "h", hash));
    }

    @Test
    void a_workspace_that_is_not_activated_has_an_empty_core_schema() {
        String email = TestPlatform.unique("founder-") + "@example.com";
        String visitor = PLATFORM.signUp(email);
        String origin = PLATFORM.metadata(visitor, FOUND, Map.of("i", Map.of("subdomain", TestPlatform.unique("w"))))
                .text("signUpInNewWorkspace.workspace.workspaceUrls.subdomainUrl");
        String founder = PLATFORM.logIn(email, origin);
        assertThat(PLATFORM.graphql(founder, PEOPLE).message())
                .isEqualTo("Cannot query field \"people\" on type \"Query\".");
        assertThat(PLATFORM.metadata(founder, "{ currentWorkspace { activationStatus } }")
                        .at("currentWorkspace.activationStatus"))
                .isEqualTo("PENDING_CREATION");
    }

    @Test
    void the_founders_first_token_has_no_member_and_must_be_fetched_again() {
        String email = TestPlatform.unique("founder-") + "@example.com";
        String visitor = PLATFORM.signUp(email);
        String origin = PLATFORM.metadata(visitor, FOUND, Map.of("i", Map.of("subdomain", TestPlatform.unique("w"))))
                .text("signUpInNewWorkspace.workspace.workspaceUrls.subdomainUrl");
        String early = PLATFORM.logIn(email, origin);
        PLATFORM.metadata(early, "mutation { activateWorkspace(data: {displayName: \"H\"}) { id } }")
                .at("activateWorkspace.id");
        assertThat(PLATFORM.graphql(early, PEOPLE).fault()).isEqualTo("UNAUTHENTICATED/INVALID_AUTH_CONTEXT");
        assertThat(PLATFORM.graphql(PLATFORM.logIn(email, origin), PEOPLE).at("people.totalCount"))
                .isEqualTo(0L);
    }

    @Test
    void a_taken_subdomain_is_refused() {
        TestWorkspace taken = PLATFORM.newWorkspace();
        String visitor = PLATFORM.signUp(TestPlatform.unique("late-") + "@example.com");
        assertThat(PLATFORM.metadata(visitor, FOUND, Map.of("i", Map.of("subdomain", taken.subdomain())))
                        .fault())
                .startsWith("BAD_USER_INPUT");
    }

    @Test
    void the_default_subdomain_cannot_be_had() {
        String visitor = PLATFORM.signUp(TestPlatform.unique("app-") + "@example.com");
        assertThat(PLATFORM.metadata(visitor, FOUND, Map.of("i", Map.of("subdomain", "app")))
                        .fault())
                .startsWith("BAD_USER_INPUT");
    }

    @Test
    void without_a_token_nobody_founds_a_workspace() {
        assertThat(PLATFORM.metadata(null, FOUND, Map.of("i", Map.of("subdomain", TestPlatform.unique("w"))))
                        .fault())
                .startsWith("FORBIDDEN");
    }

    @Test
    void an_invited_person_becomes_a_member_with_the_member_role() {
        TestWorkspace workspace = PLATFORM.newWorkspace();
        String email = TestPlatform.unique("agent-") + "@example.com";
        join(workspace, email).at("signUpInWorkspace.loginToken.token");
        Reply me = PLATFORM.metadata(
                PLATFORM.logIn(email, workspace.origin()),
                "{ currentUser { email workspaceMember { id userEmail name { firstName } roles { label } }"
                        + " currentWorkspace { subdomain } currentUserWorkspace { permissionFlags } } }");
        assertThat(me.at("currentUser.workspaceMember.userEmail")).isEqualTo(email);
        assertThat(me.at("currentUser.workspaceMember.roles.0.label")).isEqualTo("Member");
        assertThat(me.at("currentUser.currentWorkspace.subdomain")).isEqualTo(workspace.subdomain());
        assertThat(workspace.graphql("{ workspaceMembers { totalCount } }").at("workspaceMembers.totalCount"))
                .isEqualTo(2L);
    }

    @Test
    void one_person_may_belong_to_two_workspaces_with_one_password() {
        TestWorkspace first = PLATFORM.newWorkspace();
        TestWorkspace second = PLATFORM.newWorkspace();
        assertThat(join(second, first.adminEmail()).succeeded()).isTrue();
        assertThat(PLATFORM.logIn(first.adminEmail(), second.origin())).isNotBlank();
    }

    @Test
    void the_workspace_of_a_call_is_the_tokens_and_no_other() {
        TestWorkspace first = PLATFORM.newWorkspace();
        TestWorkspace second = PLATFORM.newWorkspace();
        first.graphql("mutation { createPerson(data: {jobTitle: \"only here\"}) { id } }")
                .at("createPerson.id");
        assertThat(first.graphql(PEOPLE).at("people.totalCount")).isEqualTo(1L);
        assertThat(second.graphql(PEOPLE).at("people.totalCount")).isEqualTo(0L);
    }

    @Test
    void without_a_token_the_core_schema_looks_empty() {
        Reply reply = PLATFORM.graphql(null, PEOPLE);
        assertThat(reply.message()).isEqualTo("Cannot query field \"people\" on type \"Query\".");
        assertThat(reply.extensions()).isEmpty();
    }

    @Test
    void without_a_token_nobody_sees_himself_or_the_model() {
        assertThat(PLATFORM.metadata(null, "{ currentUser { id } }").fault()).startsWith("FORBIDDEN");
        assertThat(PLATFORM.metadata(null, "{ objects { edges { node { id } } } }")
                        .fault())
                .startsWith("FORBIDDEN");
        assertThat(PLATFORM.metadata(null, "{ __schema { queryType { name } } }")
                        .succeeded())
                .isFalse();
    }

    @Test
    void a_workspace_moves_to_another_address() {
        TestWorkspace workspace = PLATFORM.newWorkspace();
        String address = TestPlatform.unique("moved");
        String move = "mutation($s: String) { updateWorkspace(data: {subdomain: $s}) { subdomain } }";
        assertThat(workspace.metadata(move, Map.of("s", address)).at("updateWorkspace.subdomain"))
                .isEqualTo(address);
        assertThat(PLATFORM.logIn(workspace.adminEmail(), "https://" + address + ".engage.localhost"))
                .isNotBlank();
        assertThat(PLATFORM.newWorkspace().metadata(move, Map.of("s", address)).fault())
                .isEqualTo("BAD_USER_INPUT/SUBDOMAIN_ALREADY_TAKEN");
        assertThat(workspace.metadata(move, Map.of("s", "app")).fault())
                .isEqualTo("BAD_USER_INPUT/SUBDOMAIN_NOT_VALID");
    }

    @Test
    void a_member_renamed_is_called_so_at_his_next_write() {
        TestWorkspace workspace = PLATFORM.newWorkspace();
        String write = "mutation { createPerson(data: {city: \"x\"}) { createdBy { name } } }";
        assertThat(workspace.graphql(write).at("createPerson.createdBy.name")).isEqualTo("");
        String member =
                workspace.metadata("{ currentUser { workspaceMember { id } } }").text("currentUser.workspaceMember.id");
        workspace
                .graphql(
                        "mutation($id: UUID!) { updateWorkspaceMember(id: $id, data: {name: {firstName: \"Asha\","
                                + " lastName: \"Rao\"}}) { id } }",
                        Map.of("id", member))
                .at("updateWorkspaceMember.id");
        assertThat(workspace.graphql(write).at("createPerson.createdBy.name")).isEqualTo("Asha Rao");
    }
}

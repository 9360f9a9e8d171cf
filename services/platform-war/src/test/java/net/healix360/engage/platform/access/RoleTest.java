package net.healix360.engage.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class RoleTest {
    private static final TestPlatform PLATFORM = TestPlatform.shared();
    private static final String ASSIGN = "mutation($m: UUID!, $r: UUID!) {"
            + " updateWorkspaceMemberRole(workspaceMemberId: $m, roleId: $r) { roles { label } } }";

    private final TestWorkspace workspace = PLATFORM.newWorkspace();

    private String createRole(String label, boolean canRead, boolean canUpdate) {
        return workspace
                .metadata(
                        "mutation($r: CreateRoleInput!) { createOneRole(createRoleInput: $r) { id label } }",
                        Map.of(
                                "r",
                                Map.of(
                                        "label",
                                        label,
                                        "canReadAllObjectRecords",
                                        canRead,
                                        "canUpdateAllObjectRecords",
                                        canUpdate)))
                .text("createOneRole.id");
    }

    private String memberToken(String roleId) {
        String email = TestPlatform.unique("agent-") + "@example.com";
        String hash = workspace.metadata("{ currentWorkspace { inviteHash } }").text("currentWorkspace.inviteHash");
        PLATFORM.metadata(
                        null,
                        "mutation($e: String!, $p: String!, $h: String!) {"
                                + " signUpInWorkspace(email: $e, password: $p, workspaceInviteHash: $h) { loginToken { token } } }",
                        Map.of("e", email, "p", TestPlatform.PASSWORD, "h", hash))
                .at("signUpInWorkspace");
        String member = workspace
                .graphql(
                        "query($f: WorkspaceMemberFilterInput!) { workspaceMember(filter: $f) { id } }",
                        Map.of("f", Map.of("userEmail", Map.of("eq", email))))
                .text("workspaceMember.id");
        workspace.metadata(ASSIGN, Map.of("m", member, "r", roleId)).at("updateWorkspaceMemberRole");
        return PLATFORM.logIn(email, workspace.origin());
    }

    @Test
    void a_workspace_is_born_with_admin_and_member() {
        assertThat(workspace
                        .metadata("{ getRoles { label isEditable } }")
                        .at("getRoles")
                        .toString())
                .contains("Admin", "Member");
    }

    @Test
    void a_role_that_may_only_read_is_denied_every_write() {
        String reader = memberToken(createRole("Reader", true, false));
        assertThat(PLATFORM.graphql(reader, "{ people { totalCount } }").at("people.totalCount"))
                .isEqualTo(0L);
        Reply denied = PLATFORM.graphql(reader, "mutation { createPerson(data: {city: \"Bengaluru\"}) { id } }");
        assertThat(denied.fault()).isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(denied.data()).isEqualTo(java.util.Collections.singletonMap("createPerson", null));
    }

    @Test
    void a_role_that_may_not_read_is_denied_every_read() {
        String blind = memberToken(createRole("Blind", false, false));
        assertThat(PLATFORM.graphql(blind, "{ people { totalCount } }").fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(PLATFORM.graphql(blind, "{ peopleGroupBy(groupBy: [{city: true}]) { totalCount } }")
                        .fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(PLATFORM.graphql(blind, "{ person(filter: {city: {eq: \"x\"}}) { id } }")
                        .fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
    }

    @Test
    void only_who_may_change_settings_changes_the_model_or_roles() {
        String agent = memberToken(createRole("Agent", true, true));
        assertThat(PLATFORM.metadata(
                                agent,
                                "mutation { createOneObject(input: {object: {nameSingular: \"bed\", namePlural: \"beds\","
                                        + " labelSingular: \"Bed\", labelPlural: \"Beds\"}}) { id } }")
                        .fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(PLATFORM.metadata(agent, "mutation { createOneRole(createRoleInput: {label: \"King\"}) { id } }")
                        .fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
    }

    @Test
    void an_api_key_assigns_no_roles() {
        Reply reply = PLATFORM.metadata(
                workspace.apiKey("sidecar"),
                ASSIGN,
                Map.of("m", workspace.roleId("Admin"), "r", workspace.roleId("Admin")));
        assertThat(reply.fault()).startsWith("FORBIDDEN");
    }
}

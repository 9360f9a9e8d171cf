package net.healix360.engage.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rights on single objects refine those of the role, and hold from the next call on. */
class ObjectPermissionTest {
    private static final TestPlatform PLATFORM = TestPlatform.shared();
    private static final String UPSERT = "mutation($i: UpsertObjectPermissionsInput!) {"
            + " upsertObjectPermissions(upsertObjectPermissionsInput: $i) { objectMetadataId canReadObjectRecords"
            + " canUpdateObjectRecords } }";

    private final TestWorkspace workspace = PLATFORM.newWorkspace().withCalls();
    private final String role = newRole();
    private final String member = newMember();

    private String newRole() {
        return workspace
                .metadata(
                        "mutation($r: CreateRoleInput!) { createOneRole(createRoleInput: $r) { id } }",
                        Map.of(
                                "r",
                                Map.of(
                                        "label", "Desk",
                                        "canReadAllObjectRecords", true,
                                        "canUpdateAllObjectRecords", true,
                                        "canSoftDeleteAllObjectRecords", true,
                                        "canDestroyAllObjectRecords", true)))
                .text("createOneRole.id");
    }

    private String newMember() {
        String email = TestPlatform.unique("desk-") + "@example.com";
        workspace
                .metadata(
                        "mutation($e: [String!]!, $r: UUID) { sendInvitations(emails: $e, roleId: $r) { success } }",
                        Map.of("e", List.of(email), "r", role))
                .at("sendInvitations.success");
        String hash = workspace.metadata("{ currentWorkspace { inviteHash } }").text("currentWorkspace.inviteHash");
        PLATFORM.metadata(
                        null,
                        "mutation($e: String!, $p: String!, $h: String!) {"
                                + " signUpInWorkspace(email: $e, password: $p, workspaceInviteHash: $h) { loginToken { token } } }",
                        Map.of("e", email, "p", TestPlatform.PASSWORD, "h", hash))
                .at("signUpInWorkspace");
        return PLATFORM.logIn(email, workspace.origin());
    }

    private Reply except(String roleId, String object, Map<String, Object> rights) {
        Map<String, Object> permission = new HashMap<>(rights);
        permission.put("objectMetadataId", workspace.objectId(object));
        return workspace.metadata(
                UPSERT, Map.of("i", Map.of("roleId", roleId, "objectPermissions", List.of(permission))));
    }

    @Test
    void the_invited_member_has_the_invited_role() {
        assertThat(PLATFORM.metadata(member, "{ currentUser { workspaceMember { roles { label } } } }")
                        .at("currentUser.workspaceMember.roles.0.label"))
                .isEqualTo("Desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createCall(data: {name: \"x\"})",
                "createCalls(data: [{name: \"x\"}], upsert: true)",
                "updateCall(id: \"%s\", data: {name: \"x\"})",
                "updateCalls(filter: {id: {eq: \"%s\"}}, data: {name: \"x\"})",
                "deleteCall(id: \"%s\")",
                "deleteCalls(filter: {id: {eq: \"%s\"}})",
                "restoreCall(id: \"%s\")",
                "destroyCall(id: \"%s\")",
                "destroyCalls(filter: {id: {eq: \"%s\"}})",
            })
    void a_denied_write_answers_null_and_changes_nothing(String mutation) {
        String call = workspace.createCall(Map.of("name", "kept"));
        String root = mutation.substring(0, mutation.indexOf('('));
        String document = "mutation { " + mutation.formatted(call) + " { id } }";
        assertThat(PLATFORM.graphql(member, "{ calls { totalCount } }").at("calls.totalCount"))
                .isEqualTo(1L);
        except(
                        role,
                        "call",
                        Map.of(
                                "canUpdateObjectRecords", false,
                                "canSoftDeleteObjectRecords", false,
                                "canDestroyObjectRecords", false))
                .at("upsertObjectPermissions");
        Reply denied = PLATFORM.graphql(member, document);
        assertThat(denied.fault()).isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(denied.data()).isEqualTo(Collections.singletonMap(root, null));
        assertThat(workspace
                        .graphql("{ calls(filter: {deletedAt: {is: NULL}}) { edges { node { name } } } }")
                        .column("calls", "name"))
                .containsExactly("kept");
    }

    @Test
    void what_is_denied_on_one_object_is_allowed_on_another() {
        except(role, "call", Map.of("canUpdateObjectRecords", false)).at("upsertObjectPermissions");
        assertThat(PLATFORM.graphql(member, "mutation { createPerson(data: {city: \"x\"}) { id } }")
                        .succeeded())
                .isTrue();
    }

    @Test
    void what_is_denied_to_read_is_denied_as_a_relative_too() {
        workspace.createCall(Map.of(
                "patientId",
                workspace
                        .graphql("mutation { createPerson(data: {city: \"x\"}) { id } }")
                        .text("createPerson.id")));
        except(
                        role,
                        "person",
                        Map.of(
                                "canReadObjectRecords", false,
                                "canUpdateObjectRecords", false,
                                "canSoftDeleteObjectRecords", false,
                                "canDestroyObjectRecords", false))
                .at("upsertObjectPermissions");
        assertThat(PLATFORM.graphql(member, "{ people { totalCount } }").fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(PLATFORM.graphql(member, "{ calls { edges { node { patient { id } } } } }")
                        .fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(PLATFORM.graphql(member, "{ calls { edges { node { patientId } } } }")
                        .succeeded())
                .isTrue();
    }

    @Test
    void a_right_that_is_not_named_again_follows_the_role() {
        except(role, "call", Map.of("canUpdateObjectRecords", false)).at("upsertObjectPermissions");
        except(role, "call", Map.of()).at("upsertObjectPermissions");
        assertThat(PLATFORM.graphql(member, "mutation { createCall(data: {name: \"x\"}) { id } }")
                        .succeeded())
                .isTrue();
    }

    @Test
    void a_member_sees_his_rights_object_by_object() {
        except(role, "call", Map.of("canUpdateObjectRecords", false)).at("upsertObjectPermissions");
        Object rights = PLATFORM.metadata(
                        member,
                        "{ currentUser { currentUserWorkspace { objectsPermissions { objectMetadataId"
                                + " canReadObjectRecords canUpdateObjectRecords } } } }")
                .at("currentUser.currentUserWorkspace.objectsPermissions");
        assertThat(JsonTree.objects(rights))
                .contains(
                        Map.of(
                                "objectMetadataId", workspace.objectId("call"),
                                "canReadObjectRecords", true,
                                "canUpdateObjectRecords", false),
                        Map.of(
                                "objectMetadataId", workspace.objectId("person"),
                                "canReadObjectRecords", true,
                                "canUpdateObjectRecords", true));
    }

    @Test
    void the_built_in_administrator_is_not_refined() {
        assertThat(except(workspace.roleId("Admin"), "call", Map.of("canUpdateObjectRecords", false))
                        .fault())
                .isEqualTo("BAD_USER_INPUT/ROLE_NOT_EDITABLE");
    }

    @Test
    void who_may_not_read_may_not_write() {
        assertThat(except(role, "call", Map.of("canReadObjectRecords", false, "canUpdateObjectRecords", true))
                        .fault())
                .isEqualTo("BAD_USER_INPUT/CANNOT_GIVE_WRITING_PERMISSION_ON_NON_READABLE_OBJECT");
    }

    @Test
    void only_who_may_change_settings_refines_or_invites() {
        assertThat(PLATFORM.metadata(
                                member, UPSERT, Map.of("i", Map.of("roleId", role, "objectPermissions", List.of())))
                        .fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(PLATFORM.metadata(member, "mutation { sendInvitations(emails: [\"a@b.cd\"]) { success } }")
                        .fault())
                .isEqualTo("FORBIDDEN/PERMISSION_DENIED");
    }

    @Test
    void a_role_of_another_workspace_is_not_found() {
        TestWorkspace other = PLATFORM.newWorkspace();
        assertThat(except(other.roleId("Member"), "call", Map.of()).fault()).isEqualTo("BAD_USER_INPUT/ROLE_NOT_FOUND");
    }
}

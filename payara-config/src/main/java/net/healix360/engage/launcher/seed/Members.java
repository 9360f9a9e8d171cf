package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import net.healix360.engage.launcher.demo.StaffMember;
import net.healix360.engage.launcher.settings.ProductSecrets;

/** People of the workspace: signed up with its invitation, then given their role and name by the administrator. */
final class Members {
    private static final String SIGN_UP = """
            mutation Join($email: String!, $password: String!, $hash: String!) {
              signUpInWorkspace(email: $email, password: $password, workspaceInviteHash: $hash) { workspace { id } }
            }""";
    private static final String ROLE = """
            mutation Assign($member: UUID!, $role: UUID!) {
              updateWorkspaceMemberRole(workspaceMemberId: $member, roleId: $role) { id }
            }""";
    private static final String NAME = """
            mutation Name($id: UUID!, $data: WorkspaceMemberUpdateInput!) {
              updateWorkspaceMember(id: $id, data: $data) { id }
            }""";
    private final Workspace workspace;
    private final ProductSecrets secrets;
    private final String tenant;
    private final Roles roles;
    private final Map<String, JsonNode> byEmail = new HashMap<>();

    Members(Workspace workspace, ProductSecrets secrets, String tenant, Roles roles)
            throws IOException, InterruptedException {
        this.workspace = workspace;
        this.secrets = secrets;
        this.tenant = tenant;
        this.roles = roles;
        look();
    }

    /** @return how many joined or were renamed */
    int ensure(Iterable<StaffMember> staff) throws IOException, InterruptedException {
        int joined = 0;
        for (StaffMember person : staff) {
            if (!byEmail.containsKey(person.email())) {
                String password = secrets.password(tenant, person.email());
                Map<String, Object> variables =
                        Map.of("email", person.email(), "password", password, "hash", workspace.inviteHash());
                workspace.platform().metadata("", SIGN_UP, variables);
                joined++;
            }
        }
        if (joined > 0) {
            look();
        }
        int named = 0;
        for (StaffMember person : staff) {
            JsonNode name = byEmail.get(person.email()).path("name");
            if (!name.path("firstName").asText().equals(person.name().first())) {
                introduce(person);
                named++;
            }
        }
        return named;
    }

    String id(String email) {
        return byEmail.get(email).path("id").asText();
    }

    /** The name comes last: who has one, has a role. */
    private void introduce(StaffMember person) throws IOException, InterruptedException {
        String role = roles.id(person.role().platformLabel());
        workspace.metadata(ROLE, Map.of("member", id(person.email()), "role", role));
        Map<String, Object> name = Map.of(
                "firstName", person.name().first(), "lastName", person.name().last());
        workspace.core(NAME, Map.of("id", id(person.email()), "data", Map.of("name", name)));
    }

    private void look() throws IOException, InterruptedException {
        new RecordSet(workspace, "workspaceMember", "workspaceMembers", "userEmail", "name { firstName lastName }")
                .forEach(node -> byEmail.put(node.path("userEmail").asText(), node));
    }
}

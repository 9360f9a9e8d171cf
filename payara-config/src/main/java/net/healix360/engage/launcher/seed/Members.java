package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Roles roles;
    private final Map<String, JsonNode> byEmail = new HashMap<>();

    Members(Workspace workspace, Roles roles) throws IOException, InterruptedException {
        this.workspace = workspace;
        this.roles = roles;
        look();
    }

    /** @return how many joined or were renamed */
    int ensure(List<StaffMember> staff, ProductSecrets secrets, String tenant)
            throws IOException, InterruptedException {
        List<StaffMember> strangers =
                staff.stream().filter(person -> !has(person.email())).toList();
        for (StaffMember person : staff) {
            if (has(person.email())) {
                secrets.password(tenant, person.email(), Optional.empty());
            }
        }
        for (StaffMember person : strangers) {
            signUp(new Credentials(person.email(), secrets.password(tenant, person.email())));
        }
        if (!strangers.isEmpty()) {
            look();
        }
        List<StaffMember> nameless = new ArrayList<>();
        for (StaffMember person : staff) {
            JsonNode name = byEmail.get(person.email()).path("name");
            if (!name.path("firstName").asText().equals(person.name().first())) {
                nameless.add(person);
            }
        }
        for (StaffMember person : nameless) {
            String role = roles.id(person.role().platformLabel());
            introduce(person.email(), role, person.name().first(), person.name().last());
        }
        return nameless.size();
    }

    /** @return whether the person is new here */
    boolean ensure(Credentials person, String roleId, String firstName, String lastName)
            throws IOException, InterruptedException {
        boolean joins = !has(person.email());
        if (joins) {
            signUp(person);
            look();
        }
        if (byEmail.get(person.email()).path("name").path("firstName").asText().isEmpty()) {
            introduce(person.email(), roleId, firstName, lastName);
        }
        return joins;
    }

    boolean has(String email) {
        return byEmail.containsKey(email);
    }

    String id(String email) {
        return byEmail.get(email).path("id").asText();
    }

    private void signUp(Credentials person) throws IOException, InterruptedException {
        Map<String, Object> variables =
                Map.of("email", person.email(), "password", person.password(), "hash", workspace.inviteHash());
        workspace.platform().metadata("", SIGN_UP, variables);
    }

    /** The name comes last: who has one, has a role. */
    private void introduce(String email, String roleId, String firstName, String lastName)
            throws IOException, InterruptedException {
        workspace.metadata(ROLE, Map.of("member", id(email), "role", roleId));
        Map<String, Object> name = Map.of("firstName", firstName, "lastName", lastName);
        workspace.core(NAME, Map.of("id", id(email), "data", Map.of("name", name)));
    }

    private void look() throws IOException, InterruptedException {
        new Records(workspace, "workspaceMember", "workspaceMembers")
                .forEach(
                        null,
                        "userEmail name { firstName lastName }",
                        node -> byEmail.put(node.path("userEmail").asText(), node));
    }
}

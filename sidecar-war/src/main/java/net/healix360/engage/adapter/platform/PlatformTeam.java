package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.replica.control.RefusedException;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.setup.control.TeamPlatform;
import net.healix360.engage.setup.entity.TeamMember;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Members by the workspace's own invitation, without an e-mail; roles in the name of an administrator, for an API key
 * may not give them (reference/platform-graphql.md §2.5, §9).
 */
@ApplicationScoped
public class PlatformTeam implements TeamPlatform {
    private static final String ROLES =
            "query Roles { getRoles { id label workspaceMembers { id userEmail name { firstName lastName } } } }";
    private static final String INVITATION = "query Invitation { currentWorkspace { inviteHash } }";
    private static final String JOIN = """
            mutation Join($email: String!, $password: String!, $hash: String!) {
              signUpInWorkspace(email: $email, password: $password, workspaceInviteHash: $hash) { workspace { id } }
            }
            """;
    private static final String ASSIGN = """
            mutation Assign($member: UUID!, $role: UUID!) {
              updateWorkspaceMemberRole(workspaceMemberId: $member, roleId: $role) { id }
            }
            """;
    private static final String RENAME = """
            mutation Name($id: UUID!, $data: WorkspaceMemberUpdateInput!) {
              updateWorkspaceMember(id: $id, data: $data) { id }
            }
            """;

    private HospitalKey key;
    private PlatformAccounts accounts;
    private PlatformClient platform;
    private PlatformMembers people;
    private RoleLabels labels;

    protected PlatformTeam() {}

    @Inject
    public PlatformTeam(
            HospitalKey key,
            PlatformAccounts accounts,
            PlatformClient platform,
            PlatformMembers people,
            RoleLabels labels) {
        this.key = key;
        this.accounts = accounts;
        this.platform = platform;
        this.people = people;
        this.labels = labels;
    }

    @Override
    public List<TeamMember> members() {
        List<TeamMember> members = new ArrayList<>();
        for (JsonObject role : roles()) {
            Optional<Role> meaning = labels.meaning(role.getString("label"));
            if (role.get("workspaceMembers") instanceof JsonArray held) {
                held.getValuesAs(JsonObject.class).forEach(member -> members.add(member(member, meaning)));
            }
        }
        members.sort(Comparator.comparing(TeamMember::email));
        return members;
    }

    @Override
    public TeamMember join(String sessionId, String email, String password) {
        String hash = told(() ->
                        people.as(sessionId, token -> accounts.ask(token, INVITATION, JsonValue.EMPTY_JSON_OBJECT)))
                .getJsonObject("currentWorkspace")
                .getString("inviteHash");
        JsonObject person = Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .add("hash", hash)
                .build();
        told(() -> accounts.ask(null, JOIN, person));
        return members().stream()
                .filter(member -> member.email().equalsIgnoreCase(email))
                .findFirst()
                .orElseThrow(() -> new UnavailableException("the new member is not there yet"));
    }

    @Override
    public void rename(String sessionId, String memberId, String firstName, String lastName) {
        JsonObjectBuilder name =
                Json.createObjectBuilder().add("firstName", firstName).add("lastName", lastName);
        JsonObject variables = Json.createObjectBuilder()
                .add("id", memberId)
                .add("data", Json.createObjectBuilder().add("name", name))
                .build();
        told(() -> people.as(sessionId, token -> platform.graphql(token, RENAME, variables)));
    }

    @Override
    public void assign(String sessionId, String memberId, Role role) {
        String roleId = roles().stream()
                .filter(known -> labels.meaning(known.getString("label")).equals(Optional.of(role)))
                .map(known -> known.getString("id"))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        RefusedException.Reason.INVALID, "The platform has no role that means " + role.wireName()));
        JsonObject variables = Json.createObjectBuilder()
                .add("member", memberId)
                .add("role", roleId)
                .build();
        told(() -> people.as(sessionId, token -> platform.metadata(token, ASSIGN, variables)));
    }

    private List<JsonObject> roles() {
        return told(() -> key.roles(ROLES)).getJsonArray("getRoles").getValuesAs(JsonObject.class);
    }

    private static TeamMember member(JsonObject node, Optional<Role> role) {
        JsonObject name = node.getJsonObject("name");
        return new TeamMember(
                node.getString("id"),
                node.getString("userEmail"),
                text(name, "firstName"),
                text(name, "lastName"),
                role);
    }

    private static String text(JsonObject object, String name) {
        return Stream.ofNullable(object.get(name))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .findFirst()
                .orElse("");
    }

    private static JsonObject told(Supplier<JsonObject> question) {
        try {
            return question.get();
        } catch (PlatformFault fault) {
            throw fault.told();
        } catch (FaultToleranceException tooMuch) {
            throw new UnavailableException("the platform is not called now: " + tooMuch.getMessage());
        }
    }
}

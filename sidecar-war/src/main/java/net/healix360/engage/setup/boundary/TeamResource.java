package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.setup.control.Team;
import net.healix360.engage.setup.entity.TeamMember;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the hospital. Nobody gets an e-mail: a new person's password is told to the administrator, once. */
@Path("/team")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "configuration")
public class TeamResource {

    @Inject
    private Team team;

    @Inject
    private AgentIdentity identities;

    @Inject
    private TeamJson json;

    @Inject
    private CurrentSession current;

    @GET
    @Operation(summary = "Everybody with a role here, by e-mail")
    public JsonObject list() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        List<TeamMember> members = team.members();
        members.forEach(member -> items.add(json.of(member)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("total", members.size())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One person")
    public JsonObject one(@PathParam("id") String id) {
        return json.of(team.find(id));
    }

    @POST
    @Operation(summary = "A new person; the answer has the temporary password, and nothing has it later")
    public Response create(JsonValue body) {
        TeamBody person = TeamBody.read(body);
        identities.refuseTaken(person, null);
        Session by = current.require();
        Team.Joined joined = team.create(by, person.email(), person.firstName(), person.lastName(), person.role());
        JsonObjectBuilder answer = Json.createObjectBuilder();
        boolean pending = keepOrTell(joined.member(), person, answer);
        answer.addAll(Json.createObjectBuilder(json.of(joined.member())))
                .add("temporaryPassword", joined.password().text())
                .add("pending", pending);
        return Response.status(pending ? Response.Status.ACCEPTED : Response.Status.CREATED)
                .entity(answer.build())
                .build();
    }

    /** The account is there and its password is told only now, so a refused identity must not end in an error. */
    private boolean keepOrTell(TeamMember member, TeamBody person, JsonObjectBuilder answer) {
        try {
            return keepIdentity(member, person);
        } catch (ProblemException refused) {
            answer.add(
                    "notice",
                    "The person is there, but the telephony identity was not saved: "
                            + refused.problem().detail());
            return true;
        }
    }

    /** @param seen {@code version} of what the administrator saw */
    @PATCH
    @Path("/{id}")
    @Operation(summary = "Name, role and telephony identity; the e-mail stays")
    public JsonObject change(@PathParam("id") String id, @QueryParam("seen") String seen, JsonValue body) {
        TeamMember before = team.find(id);
        JsonObject now = json.of(before);
        TeamBody person = TeamBody.read(body);
        if (!person.email().equalsIgnoreCase(before.email())) {
            throw Problem.invalid(List.of(new FieldError("email", "cannot be changed; it is how the person signs in")))
                    .asException();
        }
        if (seen != null && !seen.equals(now.getString("version"))) {
            throw Problem.conflict("stale", "Somebody has changed this meanwhile. Look at it, then save yours again.")
                    .with("current", now)
                    .asException();
        }
        identities.refuseTaken(person, id);
        TeamMember after = team.change(current.require(), before, person.firstName(), person.lastName(), person.role());
        boolean pending = keepIdentity(after, person);
        return Json.createObjectBuilder(json.of(after)).add("pending", pending).build();
    }

    @POST
    @Path("/{id}/deactivate")
    @Operation(summary = "May not sign in any more, and is signed out at once")
    public JsonObject deactivate(@PathParam("id") String id) {
        TeamMember member = team.find(id);
        team.deactivate(current.require(), member);
        return json.of(member);
    }

    @POST
    @Path("/{id}/activate")
    @Operation(summary = "May sign in again")
    public JsonObject activate(@PathParam("id") String id) {
        TeamMember member = team.find(id);
        team.activate(current.require(), member);
        return json.of(member);
    }

    private boolean keepIdentity(TeamMember member, TeamBody person) {
        Session by = current.require();
        return identities.keep(new Author(by.id(), by.member().id()), member.id(), member.fullName(), person);
    }
}

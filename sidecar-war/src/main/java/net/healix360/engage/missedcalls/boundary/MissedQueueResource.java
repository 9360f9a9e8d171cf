package net.healix360.engage.missedcalls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.agents.control.AgentAccess;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.missedcalls.control.CallbackProgress;
import net.healix360.engage.missedcalls.control.MissedCallOwners;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.boundary.RecordBody;

/** An agent's part of the callback queue: what is the agent's, taking the next one, settling one by hand. */
@Path("/missed-queue")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MissedQueueResource {
    private static final EventLogger ACCESS = EventLogger.of(MissedQueueResource.class);

    private static final Map<CallbackStatus, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put(CallbackStatus.PENDING_CALLBACK, "pending");
        GROUPS.put(CallbackStatus.CALLBACK_ATTEMPTED, "attempted");
        GROUPS.put(CallbackStatus.CALLBACK_COMPLETED, "completed");
        GROUPS.put(CallbackStatus.INVALID, "invalid");
        GROUPS.put(CallbackStatus.WRONG_NUMBER, "wrongNumber");
    }

    @Inject
    private MissedCallQueue queue;

    @Inject
    private MissedCallOwners owners;

    @Inject
    private CallbackProgress progress;

    @Inject
    private AgentAccess access;

    @Inject
    private CurrentSession current;

    @Inject
    private Clock clock;

    /** The agent's entries by status, each group latest first, with how many there are of it. */
    @GET
    public JsonObject mine(@QueryParam("agentId") String agentId) {
        AgentId agent = agent(agentId);
        JsonObjectBuilder json = Json.createObjectBuilder().add("agentId", agent.value());
        JsonObjectBuilder totals = Json.createObjectBuilder();
        GROUPS.forEach((status, name) -> {
            var page = queue.ownedBy(agent, status);
            JsonArrayBuilder rows = Json.createArrayBuilder();
            page.items().forEach(call -> rows.add(MissedCallJson.row(call)));
            json.add(name, rows);
            totals.add(status.name(), page.total());
        });
        log("missed queue read", agent);
        return json.add("totals", totals).build();
    }

    /** Gives the agent who has waited longest; the one that the agent has already, if there is one; or nothing. */
    @POST
    @Path("/assign")
    public JsonObject assign(JsonValue body) {
        AgentId agent = agent(text(RecordBody.object(body), "agentId"));
        log("missed call taken", agent);
        JsonObjectBuilder json = Json.createObjectBuilder();
        owners.assign(agent)
                .map(queue::named)
                .ifPresentOrElse(
                        entry -> json.add("assigned", MissedCallJson.row(entry)), () -> json.addNull("assigned"));
        return json.build();
    }

    @PATCH
    @Path("/{id}/status")
    public JsonObject settle(@PathParam("id") String id, JsonValue body) {
        JsonObject object = RecordBody.object(body);
        AgentId agent = agent(text(object, "agentId"));
        CallbackStatus status = CallbackStatus.named(String.valueOf(text(object, "status")))
                .orElseThrow(() -> Problem.invalid(
                                List.of(new FieldError("status", "is one of " + List.of(CallbackStatus.values()))))
                        .asException());
        MissedCall entry = progress.settle(id, agent, current.supervises(), status, clock.instant());
        log("missed call settled", agent);
        return MissedCallJson.row(queue.named(entry));
    }

    private AgentId agent(String agentId) {
        return access.require(agentId, current.require().agentId(), current.supervises());
    }

    private void log(String what, AgentId agent) {
        ACCESS.info(what, Map.of("member", current.require().member().id(), "agent", agent));
    }

    private static String text(JsonObject body, String field) {
        return body.get(field) instanceof JsonString text ? text.getString() : null;
    }
}

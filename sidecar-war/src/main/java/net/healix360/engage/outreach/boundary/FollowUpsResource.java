package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.outreach.entity.FollowUpStatus;
import net.healix360.engage.outreach.entity.FollowUpType;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** Follow-ups: whom to call again, when and why. */
@Path("/follow-ups")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpsResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.FOLLOW_UP)
            .options("followUpType", FollowUpType.class)
            .options("status", FollowUpStatus.class)
            .longest("notes", 5000)
            .writing("name", "followUpType", "status", "dueAt", "phone", "notes", "agentId", "leadId", "patientId")
            .requiring("dueAt");

    @Inject
    private RecordLists lists;

    @Inject
    private RecordEntries entries;

    @Inject
    private FollowUpDuty duty;

    @GET
    public JsonObject list(@Context UriInfo address) {
        return lists.page(SHAPE, address.getQueryParameters());
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return lists.one(SHAPE, id);
    }

    @POST
    public Response create(JsonValue body) {
        Map<String, Object> followUp = RecordBody.creation(SHAPE, body);
        if (List.of("phone", "leadId", "patientId").stream().noneMatch(followUp::containsKey)) {
            throw Problem.invalid(List.of(new FieldError("phone", "or leadId or patientId says whom to call")))
                    .asException();
        }
        duty.check(followUp);
        duty.own().ifPresent(agent -> followUp.putIfAbsent("agentId", agent));
        followUp.putIfAbsent("followUpType", FollowUpType.CALLBACK.name());
        followUp.putIfAbsent("status", FollowUpStatus.OPEN.name());
        return entries.create(SHAPE, followUp);
    }

    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") String id, JsonValue body) {
        entries.author(SHAPE.kind());
        duty.check(RecordBody.change(SHAPE, body));
        return entries.change(SHAPE, id, body);
    }
}

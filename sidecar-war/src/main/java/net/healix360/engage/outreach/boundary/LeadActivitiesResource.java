package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.outreach.entity.ActivityType;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** What was done about leads: a history, so that nothing in it is changed. */
@Path("/lead-activities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadActivitiesResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.LEAD_ACTIVITY)
            .options("activityType", ActivityType.class)
            .longest("summary", 5000)
            .writing("leadId", "activityType", "summary", "occurredAt", "outcome", "performedBy")
            .requiring("leadId", "activityType");

    @Inject
    private RecordLists lists;

    @Inject
    private RecordEntries entries;

    @Inject
    private CurrentSession current;

    @Inject
    private Clock clock;

    @GET
    public JsonObject list(@Context UriInfo address) {
        return lists.page(SHAPE, address.getQueryParameters());
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return lists.one(SHAPE, id);
    }

    /** Without a time it was now, without a name it was whoever is signed in. */
    @POST
    public Response create(JsonValue body) {
        Map<String, Object> activity = RecordBody.creation(SHAPE, body);
        activity.putIfAbsent("occurredAt", WireInstant.of(clock.instant()));
        activity.putIfAbsent("performedBy", current.require().member().fullName());
        return entries.create(SHAPE, activity);
    }
}

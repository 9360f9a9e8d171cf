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
import java.util.Map;
import net.healix360.engage.outreach.entity.LeadPriority;
import net.healix360.engage.outreach.entity.LeadSource;
import net.healix360.engage.outreach.entity.LeadStatus;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** Leads: read from the local copy, written in the name of whoever is signed in. */
@Path("/leads")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadsResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.LEAD)
            .options("source", LeadSource.class)
            .options("status", LeadStatus.class)
            .options("priority", LeadPriority.class)
            .email("email")
            .between("contactAttempts", 0, 1000)
            .writing(
                    "name",
                    "phone",
                    "email",
                    "source",
                    "status",
                    "priority",
                    "interestedService",
                    "contactAttempts",
                    "lastContacted",
                    "utmSource",
                    "utmMedium",
                    "utmCampaign",
                    "isSpam",
                    "isDuplicate",
                    "campaignId",
                    "assignedAgentId",
                    "patientId")
            .requiring("name");

    @Inject
    private RecordLists lists;

    @Inject
    private RecordEntries entries;

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
        Map<String, Object> lead = RecordBody.creation(SHAPE, body);
        lead.putIfAbsent("status", LeadStatus.NEW.name());
        return entries.create(SHAPE, lead);
    }

    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") String id, JsonValue body) {
        return entries.change(SHAPE, id, body);
    }
}

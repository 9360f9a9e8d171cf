package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.outreach.control.Enquiries;
import net.healix360.engage.outreach.control.Enquiries.Noted;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordJson;
import net.healix360.engage.replica.boundary.RecordLog;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.RecordKind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What callers ask, from the form on the desk. */
@Path("/enquiries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnquiriesResource {

    @Inject
    private Enquiries enquiries;

    @Inject
    private RecordEntries entries;

    @Inject
    private RecordJson json;

    @Inject
    private RecordLog log;

    @Inject
    private CurrentSession current;

    @POST
    @Operation(summary = "Keeps an enquiry: the lead of the number, made if need be, and a line of its history")
    public Response note(JsonValue body) {
        Author author = entries.author(RecordKind.LEAD);
        Noted noted = enquiries.note(author, current.require().member().fullName(), EnquiryBody.read(body));
        if (noted.isNew()) {
            log.written(noted.lead(), Set.of());
            log.written(noted.activity(), Set.of("leadId", "summary"));
        }
        boolean pending = noted.lead().pending() || noted.activity().pending();
        JsonObject answer = Json.createObjectBuilder()
                .add("lead", json.row(LeadsResource.SHAPE, noted.lead().record()))
                .add(
                        "activity",
                        json.row(LeadActivitiesResource.SHAPE, noted.activity().record()))
                .add("pending", pending)
                .build();
        return Response.status(status(noted, pending)).entity(answer).build();
    }

    private static Response.Status status(Noted noted, boolean pending) {
        if (pending) {
            return Response.Status.ACCEPTED;
        }
        return noted.isNew() ? Response.Status.CREATED : Response.Status.OK;
    }
}

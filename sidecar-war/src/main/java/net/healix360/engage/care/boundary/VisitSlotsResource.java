package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import net.healix360.engage.care.control.Doctors;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** When doctors sit at which clinic, as the platform keeps it. */
@Path("/visit-slots")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitSlotsResource {
    public static final RecordShape SHAPE = RecordShape.of(RecordKind.VISIT_SLOT)
            .options("dayOfWeek", DayOfWeek.class)
            .writing("doctorId", "clinicId", "dayOfWeek", "startTime", "endTime")
            .requiring("doctorId", "clinicId", "dayOfWeek", "startTime", "endTime");

    @Inject
    private RecordLists lists;

    @Inject
    private RecordEntries entries;

    @Inject
    private Doctors doctors;

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
        Map<String, Object> fields = RecordBody.creation(SHAPE, body);
        List<FieldError> errors = VisitSlotHours.faults(
                fields, doctors.hours(fields.get("doctorId").toString()));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return entries.create(SHAPE, fields);
    }

    /** Nobody is booked into these hours any more; appointments that exist stay. */
    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("id") String id) {
        return entries.delete(SHAPE, id);
    }
}

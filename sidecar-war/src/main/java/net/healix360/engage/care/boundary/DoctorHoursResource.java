package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import net.healix360.engage.care.control.Doctors;
import net.healix360.engage.foundation.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All the hours of a doctor, changed together. */
@Path("/doctors/{id}/hours")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DoctorHoursResource {

    @Inject
    private Doctors doctors;

    @Inject
    private DoctorHours hours;

    @PUT
    @Operation(
            summary =
                    "The doctor's hours, all or none: {seen, slots}; seen are the ids of the slots that these replace,"
                            + " and each of slots has clinicId, dayOfWeek, startTime and endTime")
    public JsonObject change(@PathParam("id") String id, JsonValue body) {
        if (doctors.find(id).isEmpty()) {
            throw Problem.notFound("There is no such doctor.").asException();
        }
        DoctorHoursBody week = DoctorHoursBody.read(id, body);
        return Json.createObjectBuilder()
                .add("items", hours.become(id, week.seen(), week.slots()))
                .build();
    }
}

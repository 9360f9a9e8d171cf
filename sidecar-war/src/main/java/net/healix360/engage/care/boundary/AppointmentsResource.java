package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import net.healix360.engage.care.control.Appointments;
import net.healix360.engage.care.control.Booking;
import net.healix360.engage.care.control.Visitor;
import net.healix360.engage.care.entity.Appointment;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.RecordKind;

/** Appointments: booked, moved and cancelled (contract §2, appointments). */
@Path("/appointments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentsResource {
    @Inject
    private RecordLists lists;

    @Inject
    private RecordEntries entries;

    @Inject
    private VisitRows rows;

    @Inject
    private Booking booking;

    @Inject
    private Appointments appointments;

    @GET
    public JsonObject list(@Context UriInfo address) {
        JsonObject page = lists.page(BookingBody.SHAPE, address.getQueryParameters());
        return Json.createObjectBuilder(page)
                .add("items", rows.named(page.getJsonArray("items")))
                .build();
    }

    @GET
    @Path("/{id}")
    public JsonObject one(@PathParam("id") String id) {
        return rows.named(lists.one(BookingBody.SHAPE, id)).build();
    }

    @POST
    public Response book(JsonValue body) {
        Author author = entries.author(RecordKind.APPOINTMENT);
        BookingBody wish = BookingBody.read(RecordBody.object(body));
        Map<String, Object> fields = entries.known(BookingBody.SHAPE, wish.fields());
        Visitor visitor = wish.newPatient()
                .map(Visitor::unknown)
                .orElseGet(() -> Visitor.known((String) fields.get("patientId")));
        return entries.made(
                BookingBody.SHAPE, booking.book(author, BookingBody.time(fields), visitor, fields), fields.keySet());
    }

    /** Moves it, when the body names another time, length, doctor or clinic; cancels it; or changes what is noted. */
    @PATCH
    @Path("/{id}")
    public Response change(@PathParam("id") String id, JsonValue body) {
        Author author = entries.author(RecordKind.APPOINTMENT);
        Map<String, Object> fields = entries.known(BookingBody.CHANGE, RecordBody.change(BookingBody.CHANGE, body));
        Appointment before = appointments.find(id).orElseThrow(() -> Problem.notFound("There is no such appointment.")
                .asException());
        return entries.changed(
                BookingBody.SHAPE,
                booking.change(author, before, BookingBody.moved(before, fields), fields),
                fields.keySet());
    }
}

package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.care.control.Appointments;
import net.healix360.engage.care.control.Doctors;
import net.healix360.engage.care.control.VisitCalendar;
import net.healix360.engage.care.entity.Appointment;
import net.healix360.engage.care.entity.VisitTimes;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The times of one day at which a visit could begin, each with whether it can be had. */
@Path("/visit-slots/times")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitTimesResource {

    @Inject
    private VisitCalendar calendar;

    @Inject
    private Doctors doctors;

    @Inject
    private Appointments appointments;

    @Inject
    private Tenancy tenancy;

    /** @param moving an appointment that shall be moved, which is not in its own way */
    @GET
    @Operation(summary = "Times of a doctor at a clinic on a day; without a day today, or tomorrow after closing hours")
    public JsonObject times(
            @QueryParam("doctorId") String doctorId,
            @QueryParam("clinicId") String clinicId,
            @QueryParam("day") String day,
            @QueryParam("durationMin") String durationMin,
            @QueryParam("moving") String moving) {
        VisitTimesAsk ask = VisitTimesAsk.read(doctorId, clinicId, day, durationMin);
        doctors.whoSeesPatients(doctorId);
        Optional<String> moved = Optional.ofNullable(moving)
                .map(id -> appointments.find(id).orElseThrow(() -> Problem.notFound("There is no such appointment.")
                        .asException()))
                .map(Appointment::id);
        return json(
                calendar.of(doctorId, clinicId, ask.day(), ask.length(), moved),
                tenancy.hospital().zone());
    }

    private static JsonObject json(VisitTimes times, ZoneId zone) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        times.offers()
                .forEach(offer -> items.add(Json.createObjectBuilder()
                        .add("scheduledAt", WireInstant.of(offer.begin()))
                        .add("state", offer.state().name().toLowerCase(Locale.ROOT))));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("day", times.day().toString())
                .add("zone", zone.getId())
                .add("defaultDay", times.usual().toString())
                .add("closed", times.closed())
                .add(
                        "sittingDays",
                        Json.createArrayBuilder(
                                times.days().stream().map(DayOfWeek::name).toList()));
        times.open().ifPresent(hours -> json.add("opensAt", hours.from().toString())
                .add("closesAt", hours.to().toString()));
        return json.add("items", items).build();
    }
}

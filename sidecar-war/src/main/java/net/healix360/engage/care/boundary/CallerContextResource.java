package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.control.CallerContexts;
import net.healix360.engage.care.entity.CallerContext;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordLog;
import net.healix360.engage.replica.entity.RecordKind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One person in one request, for the screen that pops. Every look is logged, without the number. */
@Path("/caller/context")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallerContextResource {

    @Inject
    private CallerContexts contexts;

    @Inject
    private CallerContextJson json;

    @Inject
    private RecordLog log;

    @GET
    @Operation(summary = "The person and one timeline, by a phone number, a patient or a lead")
    public JsonObject context(
            @QueryParam("phone") String phone,
            @QueryParam("patientId") String patientId,
            @QueryParam("leadId") String leadId) {
        if (Stream.of(phone, patientId, leadId).filter(Objects::nonNull).count() != 1) {
            throw refused("is given, or patientId, or leadId: one of them");
        }
        CallerContext context = find(phone, patientId, leadId);
        int patients = Math.max(context.candidates().size(), context.patient().isPresent() ? 1 : 0);
        log.read(RecordKind.PATIENT, patients, seen(context));
        return json.of(context);
    }

    private CallerContext find(String phone, String patientId, String leadId) {
        if (patientId != null) {
            return contexts.ofPatient(patientId);
        }
        if (leadId != null) {
            return contexts.ofLead(leadId);
        }
        return contexts.ofPhone(
                PhoneNumber.parse(phone).orElseThrow(() -> refused("is a phone number such as +919845012345")));
    }

    private static Map<String, Object> seen(CallerContext context) {
        return Map.of(
                "context",
                true,
                "patient",
                context.patient().map(record -> record.id()).orElse(""),
                "lead",
                context.lead().map(record -> record.id()).orElse(""),
                "timeline",
                context.timeline().size());
    }

    private static RuntimeException refused(String why) {
        return Problem.invalid(List.of(new FieldError("phone", why))).asException();
    }
}

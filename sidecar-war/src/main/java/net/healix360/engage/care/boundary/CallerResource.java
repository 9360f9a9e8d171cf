package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.control.CallerResolution;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.care.entity.ResolvedCaller;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordLog;
import net.healix360.engage.replica.entity.RecordKind;

/** Whose number it is. Every look is logged, without the number. */
@Path("/caller")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallerResource {

    @Inject
    private CallerResolution callers;

    @Inject
    private RecordLog log;

    @POST
    @Path("/resolve")
    public JsonObject resolve(JsonValue body) {
        ResolvedCaller caller = callers.resolve(phone(body));
        int patients = Math.max(caller.candidates().size(), caller.patient().isPresent() ? 1 : 0);
        log.read(RecordKind.PATIENT, patients, Map.of("resolved", true));
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "leadId", caller.leadId());
        add(json, "patientId", caller.patient().map(Patient::id));
        caller.firstName().ifPresent(name -> json.add("firstName", name));
        caller.lastName().ifPresent(name -> json.add("lastName", name));
        json.add("phone", caller.phone().e164()).add("isNew", caller.isNew());
        if (!caller.candidates().isEmpty()) {
            json.add("candidates", candidates(caller.candidates()));
        }
        return json.build();
    }

    static JsonArrayBuilder candidates(List<Patient> sharing) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        sharing.forEach(patient -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("patientId", patient.id());
            add(one, "firstName", patient.firstName());
            add(one, "lastName", patient.lastName());
            all.add(one);
        });
        return all;
    }

    private static void add(JsonObjectBuilder json, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.add(name, text), () -> json.addNull(name));
    }

    private static PhoneNumber phone(JsonValue body) {
        return Optional.ofNullable(RecordBody.object(body).get("phone"))
                .filter(JsonString.class::isInstance)
                .flatMap(text -> PhoneNumber.parse(((JsonString) text).getString()))
                .orElseThrow(() -> Problem.invalid(
                                List.of(new FieldError("phone", "is a phone number such as +919845012345")))
                        .asException());
    }
}

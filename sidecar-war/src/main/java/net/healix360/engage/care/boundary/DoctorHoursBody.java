package net.healix360.engage.care.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.care.entity.VisitSlot;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordBody;

/**
 * The hours that somebody wants a doctor to have. Refusals name the row, such as {@code slots[1].endTime}.
 *
 * @param seen the ids of the slots that these replace
 */
record DoctorHoursBody(Set<String> seen, List<Map<String, Object>> slots) {

    static DoctorHoursBody read(String doctorId, JsonValue body) {
        JsonObject object = RecordBody.object(body);
        List<FieldError> errors = new ArrayList<>();
        List<Map<String, Object>> slots = new ArrayList<>();
        List<VisitSlot> week = new ArrayList<>();
        for (JsonValue slot : array(object, "slots")) {
            String row = "slots[" + slots.size() + "].";
            Map<String, Object> fields = RecordBody.creation(
                    VisitSlotsResource.SHAPE,
                    Json.createObjectBuilder(RecordBody.object(slot))
                            .add("doctorId", doctorId)
                            .build(),
                    row);
            VisitSlotHours.faults(fields, week)
                    .forEach(fault -> errors.add(new FieldError(row + fault.field(), fault.message())));
            VisitSlotHours.read(fields).ifPresent(week::add);
            slots.add(fields);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new DoctorHoursBody(
                array(object, "seen").stream()
                        .filter(JsonString.class::isInstance)
                        .map(id -> ((JsonString) id).getString())
                        .collect(Collectors.toSet()),
                slots);
    }

    private static JsonArray array(JsonObject body, String field) {
        if (body.get(field) instanceof JsonArray array) {
            return array;
        }
        throw Problem.invalid(List.of(new FieldError(field, "is a list"))).asException();
    }
}

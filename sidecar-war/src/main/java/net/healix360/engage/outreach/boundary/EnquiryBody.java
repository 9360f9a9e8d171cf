package net.healix360.engage.outreach.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.outreach.entity.Enquiry;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/** Reads what a caller asked. Its fields are those of several records, and each takes here what it takes there. */
final class EnquiryBody {
    /** Of whom the fields are, and which they are. */
    private static final Map<RecordShape, Set<String>> PARTS = parts(
            RecordShape.of(RecordKind.PATIENT)
                    .writing("phone", "firstName", "lastName")
                    .requiring("phone"),
            RecordShape.of(RecordKind.LEAD).writing("interestedService"),
            RecordShape.of(RecordKind.FOLLOW_UP).longest("notes", 5000).writing("notes", "leadId"),
            RecordShape.of(RecordKind.CALL).writing("ucid"));

    private EnquiryBody() {}

    static Enquiry read(JsonValue body) {
        JsonObject object = RecordBody.object(body);
        List<FieldError> errors = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>(object.keySet());
        Map<String, Object> fields = new LinkedHashMap<>();
        PARTS.forEach((shape, names) -> {
            unknown.removeAll(names);
            try {
                fields.putAll(RecordBody.creation(shape, part(object, names)));
            } catch (ProblemException refused) {
                errors.addAll(refused.problem().errors());
            }
        });
        unknown.forEach(name -> errors.add(new FieldError(name, "is not a field that can be written")));
        Optional<Ucid> ucid = text(fields, "ucid").flatMap(text -> ucid(text, errors));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new Enquiry(
                new PhoneNumber(text(fields, "phone").orElseThrow()),
                text(fields, "firstName"),
                text(fields, "lastName"),
                text(fields, "interestedService"),
                text(fields, "notes"),
                ucid,
                text(fields, "leadId"));
    }

    private static Optional<Ucid> ucid(String text, List<FieldError> errors) {
        Optional<Ucid> ucid = Ucid.parse(text);
        if (ucid.isEmpty()) {
            errors.add(new FieldError("ucid", "is a call's UCID"));
        }
        return ucid;
    }

    private static Map<RecordShape, Set<String>> parts(RecordShape... shapes) {
        Map<RecordShape, Set<String>> parts = new LinkedHashMap<>();
        for (RecordShape shape : shapes) {
            parts.put(shape, shape.writable());
        }
        return parts;
    }

    private static JsonObject part(JsonObject body, Set<String> names) {
        JsonObjectBuilder part = Json.createObjectBuilder();
        names.stream().filter(body::containsKey).forEach(name -> part.add(name, body.get(name)));
        return part.build();
    }

    private static Optional<String> text(Map<String, Object> fields, String name) {
        return Optional.ofNullable((String) fields.get(name));
    }
}

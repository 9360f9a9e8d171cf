package net.healix360.engage.replica.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.FieldRule.Refused;
import net.healix360.engage.replica.entity.RecordField;

/** Reads what somebody wants to write. All that is wrong is told at once; a field that people do not write is refused by name. */
public final class RecordBody {
    private final RecordShape shape;
    private final String prefix;
    private final List<FieldError> errors = new ArrayList<>();

    private RecordBody(RecordShape shape, String prefix) {
        this.shape = shape;
        this.prefix = prefix;
    }

    /** The fields of a new record. */
    public static Map<String, Object> creation(RecordShape shape, JsonValue body) {
        return creation(shape, body, "");
    }

    /** @param prefix how the body's fields are named in refusals when it stands inside another one */
    public static Map<String, Object> creation(RecordShape shape, JsonValue body, String prefix) {
        RecordBody reader = new RecordBody(shape, prefix);
        Map<String, Object> fields = reader.fields(object(body));
        fields.values().removeIf(Objects::isNull);
        shape.required().stream()
                .filter(field -> !fields.containsKey(field) && reader.isAccepted(field))
                .forEach(field -> reader.refuse(shape.outside(field), "is missing"));
        return reader.orRefused(fields);
    }

    /** The fields that change; {@code null} empties one. */
    public static Map<String, Object> change(RecordShape shape, JsonValue body) {
        RecordBody reader = new RecordBody(shape, "");
        JsonObject changes = object(body);
        Map<String, Object> fields = reader.fields(changes);
        fields.forEach((field, value) -> {
            if (value == null && shape.required().contains(field)) {
                reader.refuse(shape.outside(field), "cannot be empty");
            }
        });
        if (changes.isEmpty()) {
            throw Problem.badRequest("nothing-to-change", "The body names no field to change.")
                    .asException();
        }
        return reader.orRefused(fields);
    }

    /** What is no object is no record. */
    public static JsonObject object(JsonValue body) {
        if (body instanceof JsonObject object) {
            return object;
        }
        throw Problem.badRequest("malformed-body", "The body is a JSON object.").asException();
    }

    private Map<String, Object> fields(JsonObject body) {
        Map<String, Object> fields = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            Optional<RecordField> field = shape.called(name).filter(this::isWritten);
            if (field.isEmpty()) {
                refuse(name, "is not a field that can be written");
            } else {
                read(field.get(), value, fields);
            }
        });
        return fields;
    }

    private void read(RecordField field, JsonValue value, Map<String, Object> fields) {
        try {
            fields.put(
                    field.name(),
                    value == JsonValue.NULL ? null : shape.rule(field).read(value));
        } catch (Refused refused) {
            refuse(shape.outside(field.name()), refused.getMessage());
        }
    }

    private boolean isWritten(RecordField field) {
        Set<String> writable = shape.writable();
        return writable.contains(field.name());
    }

    private boolean isAccepted(String field) {
        return errors.stream().noneMatch(error -> error.field().equals(prefix + shape.outside(field)));
    }

    private Map<String, Object> orRefused(Map<String, Object> fields) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return fields;
    }

    private void refuse(String field, String why) {
        errors.add(new FieldError(prefix + field, why));
    }
}

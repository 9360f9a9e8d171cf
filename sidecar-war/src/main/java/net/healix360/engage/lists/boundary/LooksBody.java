package net.healix360.engage.lists.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/** What is sent about views, columns and numbers, read strictly. */
record LooksBody(JsonObject json, List<FieldError> errors) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 2000;
    private static final String QUERY = "[A-Za-z0-9_.~*%+&=-]*";

    /** @param sent whatever was sent: an array or a text is JSON too */
    static LooksBody of(JsonValue sent) {
        if (!(sent instanceof JsonObject object)) {
            throw Problem.badRequest("malformed-body", "The body is a JSON object.")
                    .asException();
        }
        return new LooksBody(object, new ArrayList<>());
    }

    String name() {
        String name = text("name").map(String::strip).orElse("");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "has 1 to " + LONGEST_NAME + " characters"));
        }
        return name;
    }

    /** What stands behind the question mark of a page's address. */
    String query() {
        String query = text("query").orElse("");
        if (!query.matches(QUERY)) {
            errors.add(new FieldError("query", "is the query of an address, encoded"));
        }
        return query;
    }

    String required(String field) {
        String text = text(field).orElse("");
        if (text.isBlank()) {
            errors.add(new FieldError(field, "is missing"));
        }
        return text;
    }

    Optional<String> text(String field) {
        JsonValue value = json.get(field);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString text && text.getString().length() <= LONGEST_TEXT) {
            return Optional.of(text.getString());
        }
        errors.add(new FieldError(field, "is a text of at most " + LONGEST_TEXT + " characters"));
        return Optional.empty();
    }

    Optional<Boolean> flag(String field) {
        JsonValue value = json.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            errors.add(new FieldError(field, "is true or false"));
        }
        return Optional.of(value == JsonValue.TRUE);
    }

    List<String> texts(String field) {
        if (json.get(field) instanceof JsonArray array
                && array.stream().allMatch(value -> value.getValueType() == JsonValue.ValueType.STRING)) {
            return array.getValuesAs(JsonString::getString);
        }
        errors.add(new FieldError(field, "is a list of texts"));
        return List.of();
    }

    void refuse(String field, String why) {
        errors.add(new FieldError(field, why));
    }

    /** To be called when all was read. */
    void settle() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
    }
}

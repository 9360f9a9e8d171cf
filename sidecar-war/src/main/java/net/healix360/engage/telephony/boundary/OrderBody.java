package net.healix360.engage.telephony.boundary;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/** A small JSON object that orders something. What is wrong with its fields is told of all of them at once. */
public final class OrderBody {
    private static final int LARGEST = 64 * 1024;
    private static final String PARSED = OrderBody.class.getName();

    private final JsonObject json;
    private final List<FieldError> errors = new ArrayList<>();

    OrderBody(JsonObject json) {
        this.json = json;
    }

    /** Reads it once for everybody who asks within the request, and leaves the bytes for who reads them again. */
    static OrderBody of(ContainerRequestContext request) throws IOException {
        if (request.getProperty(PARSED) instanceof OrderBody read) {
            return read;
        }
        byte[] bytes = request.getEntityStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(413, "body-too-large", "Body too large", "Send at most 64 kB.")
                    .asException();
        }
        request.setEntityStream(new ByteArrayInputStream(bytes));
        OrderBody body = parse(bytes);
        request.setProperty(PARSED, body);
        return body;
    }

    /** Nothing at all is an order without fields. */
    static OrderBody parse(byte[] bytes) {
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            return new OrderBody(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw malformed();
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw malformed();
            }
            return new OrderBody(object);
        } catch (JsonException noJson) {
            throw malformed();
        }
    }

    /** What a field says, when it is a text; blank is nothing. */
    public Optional<String> text(String field) {
        return json.get(field) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString().strip())
                : Optional.empty();
    }

    /** A text of at most so many characters; longer, or no text, is an error. */
    public Optional<String> text(String field, int longest) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        if (value != JsonValue.NULL && !(value instanceof JsonString)) {
            errors.add(new FieldError(field, "is a text"));
        }
        return text(field).filter(text -> {
            if (text.length() > longest) {
                errors.add(new FieldError(field, "has at most " + longest + " characters"));
            }
            return text.length() <= longest;
        });
    }

    /**
     * @param read empty for a text that is none of them
     * @param expected what it should be, for the error
     */
    public <T> Optional<T> required(String field, Function<String, Optional<T>> read, String expected) {
        Optional<T> value = text(field).flatMap(read);
        if (value.isEmpty()) {
            errors.add(new FieldError(field, text(field).isEmpty() ? "is missing" : expected));
        }
        return value;
    }

    public boolean flag(String field) {
        return json.get(field) == JsonValue.TRUE;
    }

    /** A whole number, as a number or a text of digits. */
    public Optional<Integer> number(String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        String digits = value instanceof JsonString text ? text.getString() : value.toString();
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    public boolean has(String field) {
        return json.containsKey(field) && !json.isNull(field);
    }

    void error(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** 400 with this field. */
    public void refuse(String field, String message) {
        error(field, message);
        refuseErrors();
    }

    /** 400 with every field that was refused so far. */
    public void refuseErrors() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
    }

    private static RuntimeException malformed() {
        return Problem.badRequest("malformed-body", "The body is not a JSON object.")
                .asException();
    }
}

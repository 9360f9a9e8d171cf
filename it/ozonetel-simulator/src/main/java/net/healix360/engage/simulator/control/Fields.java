package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of a JSON request body, each refused with its name when it makes no sense. */
final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LONGEST_SECONDS = 86_400;
    private static final double NANOS = 1e9;

    private final JsonNode body;

    private Fields(JsonNode body) {
        this.body = body;
    }

    /** An empty body is an empty object: every field then has its default or is missed by name. */
    static Fields of(String text) {
        if (text.isBlank()) {
            return new Fields(JSON.createObjectNode());
        }
        try {
            JsonNode body = JSON.readTree(text);
            if (!body.isObject()) {
                throw new InvalidInputException("body", "The body must be a JSON object");
            }
            return new Fields(body);
        } catch (JsonProcessingException e) {
            throw new InvalidInputException("body", "The body is not JSON: " + e.getOriginalMessage());
        }
    }

    boolean has(String field) {
        return body.hasNonNull(field);
    }

    Optional<String> text(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = body.get(field);
        if (!value.isTextual() && !value.isNumber()) {
            throw new InvalidInputException(field, field + " must be text");
        }
        return Optional.of(value.asText().trim()).filter(text -> !text.isEmpty());
    }

    String requiredText(String field) {
        return text(field).orElseThrow(() -> new InvalidInputException(field, field + " is required"));
    }

    Optional<Double> number(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!body.get(field).isNumber()) {
            throw new InvalidInputException(field, field + " must be a number");
        }
        return Optional.of(body.get(field).asDouble());
    }

    int wholeNumber(String field, int absent) {
        if (has(field) && !body.get(field).canConvertToInt()) {
            throw new InvalidInputException(field, field + " must be a whole number");
        }
        return number(field).map(Double::intValue).orElse(absent);
    }

    long longNumber(String field, long absent) {
        if (has(field) && !body.get(field).canConvertToLong()) {
            throw new InvalidInputException(field, field + " must be a whole number");
        }
        return has(field) ? body.get(field).asLong() : absent;
    }

    boolean flag(String field) {
        if (has(field) && !body.get(field).isBoolean()) {
            throw new InvalidInputException(field, field + " must be true or false");
        }
        return has(field) && body.get(field).asBoolean();
    }

    boolean flag(String field, boolean absent) {
        return has(field) ? flag(field) : absent;
    }

    /** One of an enumeration's words, in any case. */
    <T extends Enum<T>> T choice(String field, T absent) {
        Optional<String> given = text(field);
        if (given.isEmpty()) {
            return absent;
        }
        T[] choices = absent.getDeclaringClass().getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(given.get()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        field,
                        field + " must be one of " + Arrays.toString(choices).toLowerCase(Locale.ROOT)));
    }

    /** An object of objects, by name. */
    Map<String, Fields> objects(String field) {
        Map<String, Fields> objects = new LinkedHashMap<>();
        if (has(field)) {
            body.get(field).properties().forEach(entry -> {
                if (!entry.getValue().isObject()) {
                    throw new InvalidInputException(field, field + " must be an object of objects");
                }
                objects.put(entry.getKey(), new Fields(entry.getValue()));
            });
        }
        return objects;
    }

    /** Settings that refuse what cannot be, with the field's name as the first word of the message. */
    static <T> T valid(Supplier<T> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            throw new InvalidInputException(message.substring(0, message.indexOf(' ')), message, e);
        }
    }

    /** Seconds, fractions allowed. */
    Optional<Duration> seconds(String field) {
        Optional<Double> value = number(field);
        if (value.isPresent() && !(value.get() >= 0 && value.get() <= LONGEST_SECONDS)) {
            throw new InvalidInputException(field, field + " must be between 0 and " + (int) LONGEST_SECONDS);
        }
        return value.map(seconds -> Duration.ofNanos((long) (seconds * NANOS)));
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        if (has(field)) {
            if (!body.get(field).isArray()) {
                throw new InvalidInputException(field, field + " must be a list");
            }
            body.get(field).forEach(one -> texts.add(one.asText()));
        }
        return texts;
    }
}

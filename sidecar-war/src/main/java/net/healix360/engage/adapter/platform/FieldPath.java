package net.healix360.engage.adapter.platform;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.calls.entity.PhoneNumber;

/** Where the platform keeps one of our fields, read from the mapping file. */
sealed interface FieldPath {

    /** The platform's own fields that this one is made of. */
    Set<String> roots();

    /** What to select, such as {@code name { firstName }}. */
    Map<String, Set<String>> selection();

    Optional<Object> read(JsonObject node);

    /** Adds the value to a record's input; {@code null} empties the field. */
    void write(Map<String, Object> input, Object value);

    /** @param text the right side of a line of the mapping file, not blank */
    static FieldPath parse(String text) {
        if (text.contains("|")) {
            String[] parts = text.split("\\|", -1);
            return new Phone(parts[0].trim(), parts[1].trim());
        }
        String[] parts = text.split("\\.", -1);
        return parts.length == 1 ? new Plain(parts[0]) : new Part(parts[0], parts[1]);
    }

    /** A field that is one value there too. */
    record Plain(String field) implements FieldPath {
        @Override
        public Set<String> roots() {
            return Set.of(field);
        }

        @Override
        public Map<String, Set<String>> selection() {
            return Map.of(field, Set.of());
        }

        @Override
        public Optional<Object> read(JsonObject node) {
            return value(node.get(field));
        }

        @Override
        public void write(Map<String, Object> input, Object value) {
            input.put(field, value);
        }
    }

    /** A part of a composite field; text null and empty are the same there (reference/platform-graphql.md §4.2). */
    record Part(String field, String part) implements FieldPath {
        @Override
        public Set<String> roots() {
            return Set.of(field);
        }

        @Override
        public Map<String, Set<String>> selection() {
            return Map.of(field, Set.of(part));
        }

        @Override
        public Optional<Object> read(JsonObject node) {
            return node.get(field) instanceof JsonObject composite ? value(composite.get(part)) : Optional.empty();
        }

        @Override
        public void write(Map<String, Object> input, Object value) {
            Composites.in(input, field).put(part, value == null ? "" : value);
        }
    }

    /**
     * A phone number, split in a PHONES field and whole in a text field; both are written, and the text is believed
     * (reference/platform-graphql.md §4.3, §8.5).
     *
     * @param phones may be empty: there is no such field
     * @param text may be empty: there is no such field
     */
    record Phone(String phones, String text) implements FieldPath {
        @Override
        public Set<String> roots() {
            return Set.copyOf(selection().keySet());
        }

        @Override
        public Map<String, Set<String>> selection() {
            Map<String, Set<String>> selected = new java.util.TreeMap<>();
            if (!phones.isEmpty()) {
                selected.put(phones, Set.of("primaryPhoneNumber", "primaryPhoneCallingCode"));
            }
            if (!text.isEmpty()) {
                selected.put(text, Set.of());
            }
            return selected;
        }

        @Override
        public Optional<Object> read(JsonObject node) {
            return value(node.get(text)).or(() -> split(node));
        }

        private Optional<Object> split(JsonObject node) {
            return node.get(phones) instanceof JsonObject number
                    ? PhoneNumber.parse(number.getString("primaryPhoneCallingCode", "")
                                    + number.getString("primaryPhoneNumber", ""))
                            .map(PhoneNumber::e164)
                    : Optional.empty();
        }

        @Override
        public void write(Map<String, Object> input, Object value) {
            Optional<PhoneNumber> number = value == null ? Optional.empty() : PhoneNumber.parse((String) value);
            if (!text.isEmpty()) {
                input.put(text, number.map(PhoneNumber::e164).orElse(""));
            }
            if (!phones.isEmpty()) {
                Map<String, Object> parts = Composites.in(input, phones);
                parts.put(
                        "primaryPhoneNumber",
                        number.map(found -> found.split().nationalNumber()).orElse(""));
                parts.put(
                        "primaryPhoneCallingCode",
                        number.map(found -> found.split().callingCode()).orElse(""));
                parts.put(
                        "primaryPhoneCountryCode",
                        number.map(found -> found.split().countryCode()).orElse(""));
            }
        }
    }

    private static Optional<Object> value(JsonValue value) {
        if (value instanceof JsonString string) {
            return Optional.<Object>of(string.getString()).filter(text -> !text.equals(""));
        }
        if (value instanceof JsonNumber number) {
            return Optional.of(number.longValue());
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return Optional.of(value == JsonValue.TRUE);
        }
        return Optional.empty();
    }

    /** Values of an input as JSON. */
    static JsonObject json(Map<String, Object> input) {
        var object = Json.createObjectBuilder();
        input.forEach((name, value) -> {
            if (value == null) {
                object.addNull(name);
            } else if (value instanceof Long number) {
                object.add(name, number);
            } else if (value instanceof Boolean flag) {
                object.add(name, flag);
            } else if (value instanceof Map<?, ?> composite) {
                object.add(name, json(Composites.of(composite)));
            } else {
                object.add(name, value.toString());
            }
        });
        return object.build();
    }
}

package net.healix360.engage.adapter.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/**
 * One kind's names at the platform, and its records from and to the platform's JSON.
 *
 * @param one the object's {@code nameSingular}
 * @param many its {@code namePlural}
 * @param paths where our fields are; a field without a path is not at this platform
 */
record RecordMapping(RecordKind kind, String one, String many, Map<String, FieldPath> paths) {
    private static final String OWN = "id createdAt updatedAt deletedAt";

    RecordMapping {
        paths = Map.copyOf(paths);
    }

    /** The singular with a capital first letter, as in {@code CallCreateInput}. */
    String type() {
        return capital(one);
    }

    String pluralType() {
        return capital(many);
    }

    /** Everything that a record of ours is made of, as a selection. */
    String selection() {
        Map<String, Set<String>> selected = new TreeMap<>();
        paths.values().forEach(path -> path.selection()
                .forEach((field, parts) ->
                        selected.computeIfAbsent(field, none -> new TreeSet<>()).addAll(parts)));
        return OWN
                + selected.entrySet().stream()
                        .map(field -> " " + field.getKey()
                                + (field.getValue().isEmpty() ? "" : " { " + String.join(" ", field.getValue()) + " }"))
                        .collect(Collectors.joining());
    }

    PlatformRecord read(JsonObject node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        kind.fields().forEach(field -> Optional.ofNullable(paths.get(field.name()))
                .flatMap(path -> path.read(node))
                .ifPresent(value -> fields.put(field.name(), value)));
        Instant updatedAt = instant(node, "updatedAt").orElseThrow();
        return new PlatformRecord(
                kind,
                node.getString("id"),
                fields,
                instant(node, "createdAt").orElse(updatedAt),
                updatedAt,
                instant(node, "deletedAt"));
    }

    /** Whether everything that a record of ours is made of is there, as in a selection and not in every webhook. */
    boolean isWhole(JsonObject node) {
        return node.containsKey("id")
                && node.get("updatedAt") instanceof JsonString
                && paths.values().stream().allMatch(path -> node.keySet().containsAll(path.roots()));
    }

    /** @param withId whether the id is part of the data, as in a creation */
    JsonObject input(PlatformWrite write, boolean withId) {
        Map<String, Object> input = new LinkedHashMap<>();
        write.fields().forEach((field, value) -> {
            if (!field.equals(PlatformWrite.ID)) {
                path(field).ifPresent(path -> path.write(input, value));
            } else if (withId) {
                input.put(field, value);
            }
        });
        return FieldPath.json(input);
    }

    private Optional<FieldPath> path(String field) {
        if (kind.fieldNamed(field).isEmpty()) {
            throw new IllegalArgumentException("A " + kind.wireName() + " has no field " + field);
        }
        return Optional.ofNullable(paths.get(field));
    }

    private static Optional<Instant> instant(JsonObject node, String field) {
        return node.get(field) instanceof JsonString text
                ? Optional.of(Instant.parse(text.getString()))
                : Optional.empty();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

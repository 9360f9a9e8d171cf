package net.healix360.engage.setup.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import net.healix360.engage.setup.entity.ConfigKind;

/** Secrets of a document: shown by their last characters only, and kept when what was shown comes back. */
final class Secrets {
    private static final String DOTS = "••••";
    private static final int SHOWN = 4;
    private static final int LONG_ENOUGH = 12;

    private Secrets() {}

    static JsonObject masked(ConfigKind kind, JsonObject document) {
        JsonObject shown = document;
        for (String path : kind.secrets()) {
            Optional<String> secret = text(document, path);
            if (secret.isPresent()) {
                shown = with(shown, path, Json.createValue(mask(secret.get())));
            }
        }
        return shown;
    }

    /** What was sent, with the stored secret where none or only its mask was sent; an empty text removes it. */
    static JsonObject kept(ConfigKind kind, JsonObject sent, JsonObject stored) {
        JsonObject whole = sent;
        for (String path : kind.secrets()) {
            Optional<String> given = text(sent, path);
            Optional<String> old = text(stored, path);
            if (given.isPresent() && given.get().isEmpty()) {
                whole = with(whole, path, null);
            } else if (given.isEmpty() || given.get().startsWith(DOTS)) {
                whole = with(whole, path, old.map(Json::createValue).orElse(null));
            }
        }
        return whole;
    }

    private static String mask(String secret) {
        return secret.length() < LONG_ENOUGH ? DOTS : DOTS + secret.substring(secret.length() - SHOWN);
    }

    static Optional<String> text(JsonObject document, String path) {
        JsonValue value = document;
        for (String name : path.split("\\.", -1)) {
            value = value instanceof JsonObject object ? object.get(name) : null;
        }
        return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    /** @param value null removes it */
    private static JsonObject with(JsonObject document, String path, JsonValue value) {
        String[] names = path.split("\\.", 2);
        JsonObjectBuilder changed = Json.createObjectBuilder(document);
        if (names.length == 1) {
            return value == null
                    ? changed.remove(names[0]).build()
                    : changed.add(names[0], value).build();
        }
        if (document.get(names[0]) instanceof JsonObject inner) {
            return changed.add(names[0], with(inner, names[1], value)).build();
        }
        return value == null
                ? document
                : changed.add(names[0], with(JsonValue.EMPTY_JSON_OBJECT, names[1], value))
                        .build();
    }
}

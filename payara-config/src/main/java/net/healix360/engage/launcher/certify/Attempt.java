package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** An operation with one foreign id in one place and the attacker's own values everywhere else. */
record Attempt(Operation operation, Slot slot, ForeignId id, String path, String body) {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{10,13}");
    private static final int NATIONAL = 10;

    static Attempt at(Operation operation, Slot slot, ForeignId id, OwnValues own) {
        StringBuilder query = new StringBuilder();
        String path = operation.path();
        ObjectNode body = operation.body().deepCopy();
        for (Slot place : operation.slots()) {
            String value = place.equals(slot) ? id.value() : own.of(operation, place);
            switch (place.place()) {
                case PATH -> path = path.replace("{" + place.name() + "}", Door.encoded(value));
                case BODY -> put(body, place.name(), value, place.equals(slot));
                case QUERY -> {
                    if (place.equals(slot) || place.name().equals("agentId")) {
                        append(query, place.name(), value);
                    }
                }
            }
        }
        if (!operation.slots().contains(slot)) {
            if (slot.place() == Slot.Place.QUERY) {
                append(query, slot.name(), id.value());
            } else {
                body.put(slot.name(), id.value());
            }
        }
        boolean bodiless =
                operation.looksOnly() || (body.isEmpty() && operation.method().equals("DELETE"));
        return new Attempt(operation, slot, id, path + query, bodiless ? "" : body.toString());
    }

    Reply send(Door door) throws IOException, InterruptedException {
        return door.send(operation.method(), path, body);
    }

    /** Whether the request itself said this: what an answer repeats of the question is nothing new. */
    boolean said(String text) {
        boolean number = NUMBER.matcher(text).matches();
        String known = number ? digits(id.value()) : id.value().toLowerCase(Locale.ROOT);
        return known.contains(number ? national(text) : text.toLowerCase(Locale.ROOT));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** A number is the same with and without its country. */
    private static String national(String number) {
        String digits = digits(number);
        return digits.substring(Math.max(0, digits.length() - NATIONAL));
    }

    /** Links that are not tried are left out, those that are needed are the attacker's own. */
    private static void put(ObjectNode body, String name, String value, boolean tried) {
        JsonNode example = body.path(name);
        if (example.isArray()) {
            body.putArray(name).add(value);
        } else if (!tried && value.equals("none")) {
            body.remove(name);
        } else {
            body.put(name, value);
        }
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "?" : "&")
                .append(Door.encoded(name))
                .append('=')
                .append(Door.encoded(value));
    }
}

package net.healix360.engage.adapter.ozonetel;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.adapter.ozonetel.Verdict.Outcome;

/**
 * Sorts the vendor's replies (reference/ozonetel.md §15): most failures come with HTTP 200, in a dozen spellings, and
 * one success says {@code Error}.
 */
final class ReplyClassifier {
    /** What a failure's text means, the first that fits; the text in lower case and without underscores. */
    private static final Map<Outcome, List<String>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(Outcome.TOKEN, List.of("token expired", "invalid token", "token should not"));
        TEXTS.put(
                Outcome.ACCOUNT,
                List.of(
                        "api key should not",
                        "apikey should not",
                        "apikey cannot",
                        "invalid user details",
                        "username should not",
                        "username cannot",
                        "username is null",
                        "provide username",
                        "authentication",
                        "username or apikey",
                        "user credentials",
                        "no user found"));
        TEXTS.put(Outcome.LIMIT, List.of("max limit exceeded", "only 1 hit"));
        TEXTS.put(Outcome.AGENT_STATE, List.of("not available", "not logged in", "is in acw", "is in busy"));
        TEXTS.put(Outcome.CALL_GONE, List.of("call not found"));
    }

    private static final int TOO_MANY = 429;

    private ReplyClassifier() {}

    static Verdict of(VendorReply reply) {
        Optional<JsonObject> body = object(reply.body());
        if (reply.status() >= 500) {
            return verdict(Outcome.UNREADABLE, "HTTP " + reply.status(), JsonValue.EMPTY_JSON_OBJECT, reply);
        }
        if (body.isEmpty()) {
            return verdict(withoutJson(reply.status()), "HTTP " + reply.status() + " without JSON", null, reply);
        }
        return judge(reply, body.get());
    }

    private static Outcome withoutJson(int status) {
        return switch (status) {
            case 401, 403 -> Outcome.ACCOUNT;
            case TOO_MANY -> Outcome.LIMIT;
            default -> status >= 400 ? Outcome.REFUSED : Outcome.UNREADABLE;
        };
    }

    private static Verdict judge(VendorReply reply, JsonObject body) {
        String text = text(body);
        Optional<JsonObject> inner = object(text).filter(found -> !status(found).isEmpty());
        String status = status(inner.orElse(body));
        String words = inner.map(ReplyClassifier::text).orElse(text);
        if (reply.status() == TOO_MANY) {
            return verdict(Outcome.LIMIT, words, body, reply);
        }
        boolean fine = reply.status() < 400 && isSuccess(status, words, body);
        return verdict(fine ? Outcome.SUCCESS : failure(reply.status(), words), words, body, reply);
    }

    /** {@code queued} with a text that is no UCID is a refused phone dial (§8.3). */
    private static boolean isSuccess(String status, String words, JsonObject body) {
        if (status.startsWith("queued")) {
            return words.isEmpty() || words.matches("\\d+");
        }
        return status.isEmpty()
                ? body.containsKey("token")
                        || body.get("message") instanceof JsonArray
                        || body.get("details") instanceof JsonArray
                : status.equals("success");
    }

    private static Outcome failure(int status, String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace("_", "");
        return TEXTS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(plain::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(status == 401 || status == 403 ? Outcome.ACCOUNT : Outcome.REFUSED);
    }

    private static String status(JsonObject body) {
        return string(body, "status", "Status").toLowerCase(Locale.ROOT);
    }

    private static String text(JsonObject body) {
        return string(body, "message", "Message", "details");
    }

    private static String string(JsonObject body, String... names) {
        return Stream.of(names)
                .map(body::get)
                .filter(value -> value instanceof JsonString)
                .map(value -> ((JsonString) value).getString().trim())
                .findFirst()
                .orElse("");
    }

    private static Optional<JsonObject> object(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException notJson) {
            return Optional.empty();
        }
    }

    private static Verdict verdict(Outcome outcome, String text, JsonObject body, VendorReply reply) {
        return new Verdict(outcome, text, body == null ? JsonValue.EMPTY_JSON_OBJECT : body, reply.retryAfter());
    }
}

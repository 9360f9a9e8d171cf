package net.healix360.engage.adapter.ozonetel;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.healix360.engage.telephony.control.TelephonyFault;

/**
 * A reply that was judged.
 *
 * @param text the vendor's own words
 * @param body the whole reply, empty when it was no JSON object
 */
record Verdict(Outcome outcome, String text, JsonObject body, Optional<Duration> retryAfter) {

    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w.-]+");

    /** What a reply means (reference/ozonetel.md §15). */
    enum Outcome {
        SUCCESS,
        TOKEN,
        ACCOUNT,
        LIMIT,
        AGENT_STATE,
        CALL_GONE,
        REFUSED,
        UNREADABLE
    }

    /** The same without a secret, should the vendor ever repeat it: texts go to logs. */
    Verdict without(String secret) {
        String harmless = TOKEN.matcher(text.replace(secret, "***")).replaceAll("***");
        return new Verdict(outcome, harmless, body, retryAfter);
    }

    /** How the rows of a list are named in one reply or another. */
    JsonArray list() {
        return body.get("message") instanceof JsonArray rows
                ? rows
                : Json.createArrayBuilder().build();
    }

    boolean isSuccess() {
        return outcome == Outcome.SUCCESS;
    }

    boolean says(String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    /** A member as text, whether the vendor sent a text or a number. */
    Optional<String> find(String member) {
        JsonValue value = body.get(member);
        if (value instanceof JsonString string) {
            return Optional.of(string.getString().trim()).filter(found -> !found.isEmpty());
        }
        return value instanceof JsonNumber ? Optional.of(value.toString()) : Optional.empty();
    }

    /** @throws TelephonyFault when this is no success */
    Verdict orFault() {
        if (isSuccess()) {
            return this;
        }
        throw outcome == Outcome.UNREADABLE ? LineFault.unknown(text) : new TelephonyFault(kind(), text, limitWait());
    }

    private Duration limitWait() {
        return retryAfter.orElse(null);
    }

    private TelephonyFault.Kind kind() {
        return switch (outcome) {
            case TOKEN, ACCOUNT -> TelephonyFault.Kind.ACCOUNT;
            case LIMIT -> TelephonyFault.Kind.LIMIT;
            case AGENT_STATE -> TelephonyFault.Kind.AGENT_STATE;
            case CALL_GONE -> TelephonyFault.Kind.CALL_GONE;
            default -> TelephonyFault.Kind.REFUSED;
        };
    }
}

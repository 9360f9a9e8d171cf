package net.healix360.engage.dispatcher.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/** Reads {@code {tenant, callbackUrl, agents, dids}} and says which member is wrong. */
final class RegistrationBody {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST = 128;

    private RegistrationBody() {}

    static Registration read(JsonObject body) {
        Tenant tenant = tenant(body);
        List<FieldError> errors = new ArrayList<>();
        URI callback = callback(body, errors);
        Set<String> agents = strings(body, "agents", errors);
        Set<String> dids = strings(body, "dids", errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new Registration(tenant, callback, agents, dids, Instant.EPOCH);
    }

    static Tenant tenant(JsonObject body) {
        if (body == null) {
            throw Problem.badRequest("malformed-body", "The body is a JSON object.")
                    .asException();
        }
        JsonValue name = body.get("tenant");
        return tenantNamed(name instanceof JsonString text ? text.getString() : null);
    }

    static Tenant tenantNamed(String name) {
        try {
            return new Tenant(name);
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid(List.of(new FieldError("tenant", malformed.getMessage())))
                    .asException();
        }
    }

    private static URI callback(JsonObject body, List<FieldError> errors) {
        if (body.get("callbackUrl") instanceof JsonString text
                && text.getString().matches("https?://[^\\s/]+/?")) {
            return URI.create(text.getString().replaceAll("/$", ""));
        }
        errors.add(new FieldError("callbackUrl", "is an http or https URL without a path"));
        return null;
    }

    private static Set<String> strings(JsonObject body, String member, List<FieldError> errors) {
        Set<String> found = new HashSet<>();
        JsonValue value = body.getOrDefault(member, JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array) || array.size() > MOST_ENTRIES) {
            errors.add(new FieldError(member, "is a list of at most " + MOST_ENTRIES));
            return found;
        }
        for (JsonValue entry : array) {
            String text =
                    entry instanceof JsonString string ? string.getString().trim() : "";
            if (text.isEmpty() || text.length() > LONGEST) {
                errors.add(new FieldError(member, "holds texts of 1 to " + LONGEST + " characters"));
                return found;
            }
            found.add(text.toLowerCase(Locale.ROOT));
        }
        return found;
    }
}

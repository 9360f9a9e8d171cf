package net.healix360.engage.setup.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.replica.boundary.RecordBody;

/**
 * What an administrator writes about a person. Texts that were not sent are empty.
 *
 * @param agentId the telephony identity, for agents
 */
record TeamBody(
        String email,
        String firstName,
        String lastName,
        Role role,
        String agentId,
        String displayName,
        String campaignName) {
    private static final Set<String> FIELDS =
            Set.of("email", "firstName", "lastName", "role", "agentId", "displayName", "campaignName");
    private static final int LONGEST = 100;
    private static final String EMAIL = "[^@\\s,;<>]+@[^@\\s,;<>.]+(\\.[^@\\s,;<>.]+)+";
    private static final String AGENT_ID = "[A-Za-z0-9_.-]{2,64}";

    static TeamBody read(JsonValue body) {
        JsonObject sent = RecordBody.object(body);
        List<FieldError> errors = new ArrayList<>();
        sent.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> errors.add(new FieldError(name, "is not a field that can be written")));
        FIELDS.stream()
                .filter(name -> text(sent, name).length() > LONGEST)
                .forEach(name -> errors.add(new FieldError(name, "has at most " + LONGEST + " characters")));
        String email = text(sent, "email").toLowerCase(Locale.ROOT);
        if (!email.matches(EMAIL)) {
            errors.add(new FieldError(
                    "email", email.isEmpty() ? "is missing" : "is an e-mail address such as name@example.org"));
        }
        if (text(sent, "firstName").isEmpty()) {
            errors.add(new FieldError("firstName", "is missing"));
        }
        Role role = Stream.of(Role.values())
                .filter(known -> known.wireName().equals(text(sent, "role")))
                .findFirst()
                .orElse(null);
        if (role == null) {
            errors.add(new FieldError("role", "is one of agent, supervisor, executive, admin"));
        }
        String agentId = text(sent, "agentId");
        if (role == Role.AGENT && agentId.isEmpty()) {
            errors.add(new FieldError("agentId", "is missing: an agent needs the telephony id"));
        } else if (!agentId.isEmpty() && !agentId.matches(AGENT_ID)) {
            errors.add(new FieldError("agentId", "has 2 to 64 letters, digits, dots, dashes or underscores"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new TeamBody(
                email,
                text(sent, "firstName"),
                text(sent, "lastName"),
                role,
                agentId,
                text(sent, "displayName"),
                text(sent, "campaignName"));
    }

    private static String text(JsonObject sent, String name) {
        return sent.get(name) instanceof JsonString string ? string.getString().strip() : "";
    }
}

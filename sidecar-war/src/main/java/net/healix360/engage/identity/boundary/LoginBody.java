package net.healix360.engage.identity.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/** What a person typed to sign in. */
record LoginBody(String email, String password, boolean takeover) {
    private static final int LONGEST = 320;

    /** @param json whatever was sent: an array or a text is JSON too */
    static LoginBody read(JsonValue json) {
        if (!(json instanceof JsonObject body)) {
            throw Problem.badRequest("malformed-body", "The body is a JSON object.")
                    .asException();
        }
        List<FieldError> errors = new ArrayList<>();
        String email = text(body, "email", "Enter your e-mail.", errors);
        String password = text(body, "password", "Enter your password.", errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new LoginBody(email, password, JsonValue.TRUE.equals(body.get("takeover")));
    }

    static Optional<String> refreshToken(JsonValue json) {
        return json instanceof JsonObject body && body.get("refreshToken") instanceof JsonString token
                ? Optional.of(token.getString())
                : Optional.empty();
    }

    private static String text(JsonObject body, String name, String missing, List<FieldError> errors) {
        if (body.get(name) instanceof JsonString string
                && !string.getString().isBlank()
                && string.getString().length() <= LONGEST) {
            return string.getString();
        }
        errors.add(new FieldError(name, missing));
        return "";
    }
}

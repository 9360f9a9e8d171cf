package net.healix360.engage.dispatcher.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.dispatcher.entity.AccountLimit;
import net.healix360.engage.dispatcher.entity.VendorAccount;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/** Reads what sidecars bring to the account desk, and says which member is wrong. */
final class AccountBody {
    private static final int LONGEST = 8_192;

    private AccountBody() {}

    /** A token that was made, or a lease that comes back without one. */
    record Delivery(String lease, String sealed, Instant expiresAt, boolean unused) {
        boolean isEmpty() {
            return sealed.isEmpty();
        }
    }

    static VendorAccount account(String digest) {
        try {
            return new VendorAccount(digest);
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid(List.of(new FieldError("account", malformed.getMessage())))
                    .asException();
        }
    }

    static String refused(JsonObject body) {
        List<FieldError> errors = new ArrayList<>();
        String mark = text(body, "refused", errors);
        refuse(errors);
        return mark;
    }

    static AccountLimit limit(JsonObject body) {
        List<FieldError> errors = new ArrayList<>();
        return AccountLimit.named(text(body, "kind", errors)).orElseThrow(() -> {
            List<String> kinds = List.of(AccountLimit.values()).stream()
                    .map(AccountLimit::kind)
                    .toList();
            return Problem.invalid(List.of(new FieldError("kind", "is one of " + kinds)))
                    .asException();
        });
    }

    /** Without {@code sealed} the lease is given back; {@code unused} says that nothing was made with it. */
    static Delivery delivery(JsonObject body) {
        List<FieldError> errors = new ArrayList<>();
        String lease = text(body, "lease", errors);
        String sealed = text(body, "sealed", errors);
        if (lease.isEmpty()) {
            errors.add(new FieldError("lease", "is required"));
        }
        Instant expiresAt = sealed.isEmpty() ? Instant.EPOCH : instant(body, errors);
        refuse(errors);
        return new Delivery(lease, sealed, expiresAt, body.getBoolean("unused", false));
    }

    private static Instant instant(JsonObject body, List<FieldError> errors) {
        try {
            return Instant.parse(text(body, "expiresAt", errors));
        } catch (DateTimeException noInstant) {
            errors.add(new FieldError("expiresAt", "is an instant such as 2026-04-10T15:24:20Z"));
            return Instant.EPOCH;
        }
    }

    private static String text(JsonObject body, String member, List<FieldError> errors) {
        if (body.get(member) instanceof JsonString text) {
            if (text.getString().length() > LONGEST) {
                errors.add(new FieldError(member, "has at most " + LONGEST + " characters"));
            }
            return text.getString();
        }
        if (body.containsKey(member)) {
            errors.add(new FieldError(member, "is a text"));
        }
        return "";
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
    }
}

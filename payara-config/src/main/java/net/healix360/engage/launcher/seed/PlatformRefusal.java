package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** The platform answered with errors; nearly all of them come with HTTP 200 (reference/platform-graphql.md §3.1). */
public final class PlatformRefusal extends IOException {
    private static final long serialVersionUID = 1;
    private final String reason;
    private final String subCode;
    private final String details;

    PlatformRefusal(String operation, JsonNode error) {
        super(operation + ": " + error.path("message").asText() + " "
                + error.path("extensions").path("errors").toString());
        this.reason = error.path("message").asText();
        this.subCode = error.path("extensions").path("subCode").asText();
        this.details = error.path("extensions").path("errors").toString();
    }

    /** The platform's own words, without the operation. */
    String reason() {
        return reason;
    }

    boolean is(String wanted) {
        return subCode.equals(wanted);
    }

    /** On this path, or in this release, the platform does not have what was asked for (§2.2). */
    boolean unknownField() {
        return reason.startsWith("Cannot query field");
    }

    /** This release has no such object (§6.4: a strict one names the type first). */
    boolean unknownObject() {
        return unknownField() || reason.startsWith("Unknown type");
    }

    /** An argument that this release does not take (§9, step 2). */
    boolean unknownArgument() {
        return reason.startsWith("Unknown argument");
    }

    /** Somebody else made the object or field in the meantime (§8.2, §8.3). */
    boolean alreadyThere() {
        return details.contains("\"OBJECT_ALREADY_EXISTS\"") || details.contains("\"NOT_AVAILABLE\"");
    }
}

package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** The platform answered with errors; nearly all of them come with HTTP 200 (reference/platform-graphql.md §3.1). */
public final class PlatformRefusal extends IOException {
    private static final long serialVersionUID = 1;
    private final String subCode;
    private final boolean unknownField;

    PlatformRefusal(String operation, JsonNode error) {
        super(operation + ": " + error.path("message").asText() + " "
                + error.path("extensions").path("errors").toString());
        this.subCode = error.path("extensions").path("subCode").asText();
        this.unknownField = error.path("message").asText().startsWith("Cannot query field");
    }

    boolean is(String wanted) {
        return subCode.equals(wanted);
    }

    /** On this path the platform does not have the operation; releases differ in where log-in lives (§2.2). */
    boolean unknownField() {
        return unknownField;
    }
}

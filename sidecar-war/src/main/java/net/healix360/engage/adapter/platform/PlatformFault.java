package net.healix360.engage.adapter.platform;

/** The platform answered with an error of its own. */
public class PlatformFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String subCode;

    PlatformFault(String message, String code, String subCode) {
        super(message);
        this.code = code;
        this.subCode = subCode;
    }

    /** Throttling comes as bad user input with a sub-code (reference/platform-graphql.md §3.3). */
    boolean isThrottled() {
        return "LIMIT_REACHED".equals(subCode) || String.valueOf(getMessage()).startsWith("Limit reached");
    }

    /** Worth the same call again later: throttled, or a fault inside the platform. */
    boolean isPassing() {
        return isThrottled() || "TIMEOUT".equals(code) || "INTERNAL_SERVER_ERROR".equals(code);
    }

    /** An upsert that lost a race; the same upsert again updates. */
    boolean isDuplicate() {
        return String.valueOf(getMessage()).contains("duplicate entry");
    }

    /** The operation lives at the other door in this release (§2.2). */
    boolean isUnknownOperation() {
        return String.valueOf(getMessage()).startsWith("Cannot query field");
    }

    boolean isRefusedLogin() {
        return "FORBIDDEN".equals(code) || "UNAUTHENTICATED".equals(code) || "BAD_USER_INPUT".equals(code);
    }
}

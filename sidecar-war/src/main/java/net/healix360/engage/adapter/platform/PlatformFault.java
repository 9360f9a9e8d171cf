package net.healix360.engage.adapter.platform;

import net.healix360.engage.replica.control.RefusedException;
import net.healix360.engage.replica.control.UnavailableException;

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

    /** A fault inside the platform: worth the same call again later, if it may be repeated. */
    boolean isPassing() {
        return "TIMEOUT".equals(code) || "INTERNAL_SERVER_ERROR".equals(code) || "CONFLICT".equals(code);
    }

    /** An upsert that lost a race; the same upsert again updates (§4.7). */
    boolean isDuplicate() {
        return String.valueOf(getMessage()).contains("duplicate entry");
    }

    /** The operation or the object is not here: in this release, in this workspace, or without a token (§2.2, §3.1). */
    boolean isUnknownOperation() {
        return String.valueOf(getMessage()).startsWith("Cannot query field");
    }

    /** The token is no good any more: a revoked or expired API key is forbidden, not signed out (§2.6). */
    boolean isSignedOut() {
        return "UNAUTHENTICATED".equals(code) || String.valueOf(getMessage()).startsWith("This API Key");
    }

    boolean isRefusedLogin() {
        return "FORBIDDEN".equals(code) || "UNAUTHENTICATED".equals(code) || "BAD_USER_INPUT".equals(code);
    }

    /** What it means to those who do not know the platform. */
    RuntimeException told() {
        if (isThrottled() || isSignedOut()) {
            return new UnavailableException("platform: " + getMessage());
        }
        if (isPassing()) {
            return new UnavailableException("platform: " + getMessage(), true);
        }
        return new RefusedException(reason(), String.valueOf(getMessage()));
    }

    private RefusedException.Reason reason() {
        if ("FORBIDDEN".equals(code)) {
            return RefusedException.Reason.NOT_ALLOWED;
        }
        if ("NOT_FOUND".equals(code) || isUnknownOperation()) {
            return RefusedException.Reason.NOT_FOUND;
        }
        return isDuplicate() ? RefusedException.Reason.DUPLICATE : RefusedException.Reason.INVALID;
    }
}

package net.healix360.engage.platform.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal that the caller is told about, with the code and sub-code of the wire contract. */
public final class PlatformException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String subCode;
    private final transient Map<String, Object> details;

    public PlatformException(ErrorCode code, String subCode, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.subCode = subCode;
        this.details = new LinkedHashMap<>(details);
    }

    public PlatformException(ErrorCode code, String subCode, String message) {
        this(code, subCode, message, Map.of("userFriendlyMessage", message));
    }

    public static PlatformException badInput(String subCode, String message) {
        return new PlatformException(ErrorCode.BAD_USER_INPUT, subCode, message);
    }

    /** A value in {@code data} that the field cannot take. */
    public static PlatformException badArgument(String message) {
        return badInput("INVALID_ARGS_DATA", message);
    }

    public static PlatformException badFilter(String message) {
        return badInput("INVALID_ARGS_FILTER", message);
    }

    public static PlatformException notFound(String message) {
        return new PlatformException(ErrorCode.NOT_FOUND, "RECORD_NOT_FOUND", message);
    }

    public static PlatformException forbidden(String message) {
        return new PlatformException(ErrorCode.FORBIDDEN, "FORBIDDEN_EXCEPTION", message);
    }

    /** The caller's role lacks the right. */
    public static PlatformException denied() {
        return new PlatformException(
                ErrorCode.FORBIDDEN,
                "PERMISSION_DENIED",
                "Entity performing the request does not have permission",
                Map.of("userFriendlyMessage", "You do not have permission to do this."));
    }

    public static PlatformException unauthenticated(String subCode, String message) {
        return new PlatformException(ErrorCode.UNAUTHENTICATED, subCode, message);
    }

    /** The whole {@code extensions} object. */
    public Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        if (subCode != null) {
            extensions.put("subCode", subCode);
        }
        extensions.putAll(details);
        return extensions;
    }
}

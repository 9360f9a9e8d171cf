package net.healix360.engage.platform.control.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;

/** Why a change of the model is refused, in the nested shape that the wire gives it (platform-graphql.md §3.1). */
final class ModelRefusal {
    private ModelRefusal() {}

    static PlatformException object(String code, String message, Object value) {
        return refusal("objectMetadata", code, message, value);
    }

    static PlatformException field(String code, String message, Object value) {
        return refusal("fieldMetadata", code, message, value);
    }

    private static PlatformException refusal(String kind, String code, String message, Object value) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", message);
        error.put("value", value);
        error.put("userFriendlyMessage", message);
        String other = kind.equals("objectMetadata") ? "fieldMetadata" : "objectMetadata";
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("errors", Map.of(kind, List.of(Map.of("type", kind, "errors", List.of(error))), other, List.of()));
        details.put("summary", Map.of("totalErrors", 1, kind, 1));
        details.put("userFriendlyMessage", message);
        return new PlatformException(
                ErrorCode.METADATA_VALIDATION_FAILED, null, "Validation failed for 1 " + kind, details);
    }
}

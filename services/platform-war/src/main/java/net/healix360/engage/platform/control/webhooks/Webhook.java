package net.healix360.engage.platform.control.webhooks;

import java.util.List;
import java.util.UUID;

/** A subscription: where events go, and which. */
public record Webhook(
        UUID id, UUID workspaceId, String targetUrl, List<String> operations, String secret, String description) {

    /** Whether the event of that object and action is wanted. */
    boolean wants(String object, String action) {
        return operations.stream().anyMatch(pattern -> {
            int dot = pattern.indexOf('.');
            return dot > 0 && fits(pattern.substring(0, dot), object) && fits(pattern.substring(dot + 1), action);
        });
    }

    /** Whether any event of the object is wanted. */
    boolean wants(String object) {
        return operations.stream().anyMatch(pattern -> fits(pattern.split("\\.", 2)[0], object));
    }

    private static boolean fits(String pattern, String word) {
        return pattern.equals("*") || pattern.equals(word);
    }

    @Override
    public String toString() {
        return "Webhook[" + id + " " + operations + "]";
    }
}

package net.healix360.engage.it.platform;

import java.util.UUID;

/** Names that nobody else uses. */
final class Mark {
    private Mark() {}

    static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }
}

package net.healix360.engage.dispatcher.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import net.healix360.engage.dispatcher.entity.EventType;

/**
 * The identity of an event: SHA-256 over its stream and every field it carries (agent ids in lower case), whatever
 * their order. The vendor's times are whole seconds, so only all fields together tell two events apart.
 */
final class EventKey {
    private EventKey() {}

    static String of(EventType type, SortedMap<String, String> leaves) {
        MessageDigest digest = sha256();
        add(digest, type.wireName());
        leaves.forEach((path, value) -> {
            add(digest, path);
            add(digest, isAgentId(path) ? value.toLowerCase(Locale.ROOT) : value);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isAgentId(String path) {
        return path.toLowerCase(Locale.ROOT).replace("_", "").endsWith("/agentid");
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

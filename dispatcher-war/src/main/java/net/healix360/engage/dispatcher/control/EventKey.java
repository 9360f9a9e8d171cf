package net.healix360.engage.dispatcher.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.dispatcher.entity.EventType;

/**
 * The identity of an event: SHA-256 over its stream and every field it carries (agent ids in lower case), whatever
 * their order. The vendor's times are whole seconds, so only all fields together tell two events apart.
 */
final class EventKey {
    private static final String AGENT = "agentid";
    private static final Comparator<Leaf> BY_PATH = Comparator.comparing(Leaf::path);

    private EventKey() {}

    static String of(EventType type, List<Leaf> leaves) {
        StringBuilder identity = new StringBuilder(512);
        add(identity, type.wireName());
        List<Leaf> sorted = new ArrayList<>(leaves);
        sorted.sort(BY_PATH);
        for (Leaf leaf : sorted) {
            add(identity, leaf.path());
            add(identity, leaf.spelling().equals(AGENT) ? leaf.value().toLowerCase(Locale.ROOT) : leaf.value());
        }
        return HexFormat.of().formatHex(sha256().digest(identity.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(StringBuilder identity, String text) {
        identity.append(text).append('\0');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

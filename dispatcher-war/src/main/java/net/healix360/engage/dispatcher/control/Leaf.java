package net.healix360.engage.dispatcher.control;

import java.util.Locale;

/** A scalar of a JSON document: {@code /data/agent_id} and its text. */
record Leaf(String path, String value) {

    /** The member's name in one spelling, whichever the vendor chose: {@code agentid} for {@code agent_id} and {@code agentID}. */
    String spelling() {
        return path.substring(path.lastIndexOf('/') + 1).replace("_", "").toLowerCase(Locale.ROOT);
    }

    long depth() {
        return path.chars().filter(character -> character == '/').count();
    }
}

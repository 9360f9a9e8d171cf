package net.healix360.engage.dispatcher.control;

import java.util.Locale;

/**
 * A scalar of a JSON document: {@code /data/agent_id} and its text.
 *
 * @param spelling the member's name in one spelling, whichever the vendor chose: {@code agentid} for {@code agent_id} and
 *     {@code agentID}
 */
record Leaf(String path, String value, String spelling) {
    Leaf(String path, String value) {
        this(
                path,
                value,
                path.substring(path.lastIndexOf('/') + 1).replace("_", "").toLowerCase(Locale.ROOT));
    }

    int depth() {
        int depth = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            depth++;
        }
        return depth;
    }
}

package net.healix360.engage.dispatcher.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.VendorEvent;

/**
 * Reads who an event is about, in any of the vendor's spellings ({@code agentId}, {@code agent_id}, {@code agentID};
 * reference/ozonetel.md §17.8), and nothing else: the body goes on unchanged.
 */
final class VendorEventReader {
    private static final String AGENT = "agentid";
    private static final String DID = "did";
    private static final int LONGEST = 128;
    private static final int DEEPEST = 8;

    private VendorEventReader() {}

    static VendorEvent read(EventType type, String body) throws MalformedEventException {
        List<Leaf> leaves = LeafReader.read(body, DEEPEST);
        Optional<String> agent = find(leaves, AGENT).map(id -> id.toLowerCase(Locale.ROOT));
        Optional<String> did = find(leaves, DID);
        if (agent.isEmpty() && did.isEmpty()) {
            throw new MalformedEventException("The event names neither an agent nor a DID.");
        }
        return new VendorEvent(EventKey.of(type, leaves), type, agent, did, body);
    }

    /** The one nearest to the top: an event about a transfer may name another agent further down. */
    private static Optional<String> find(List<Leaf> leaves, String spelling) {
        Leaf found = null;
        for (Leaf leaf : leaves) {
            if (leaf.spelling().equals(spelling)
                    && names(leaf.value().trim())
                    && (found == null || leaf.depth() < found.depth())) {
                found = leaf;
            }
        }
        return Optional.ofNullable(found).map(leaf -> leaf.value().trim());
    }

    private static boolean names(String value) {
        return !value.isEmpty() && !value.equals("0") && value.length() <= LONGEST;
    }
}

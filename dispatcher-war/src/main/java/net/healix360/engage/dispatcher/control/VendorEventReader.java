package net.healix360.engage.dispatcher.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.VendorEvent;

/**
 * Reads who an event is about, in any of the vendor's spellings ({@code agentId}, {@code agent_id}, {@code agentID};
 * reference/ozonetel.md §17.8), and nothing else: the body goes on unchanged.
 */
final class VendorEventReader {
    private static final Set<String> AGENT = Set.of("agentid");
    private static final Set<String> DID = Set.of("did");
    private static final int DEEPEST = 8;

    private VendorEventReader() {}

    static VendorEvent read(EventType type, String body) throws MalformedEventException {
        SortedMap<String, String> leaves = leaves(body);
        Optional<String> agent = find(leaves, AGENT).map(id -> id.toLowerCase(Locale.ROOT));
        Optional<String> did = find(leaves, DID);
        if (agent.isEmpty() && did.isEmpty()) {
            throw new MalformedEventException("The event names neither an agent nor a DID.");
        }
        return new VendorEvent(EventKey.of(type, leaves), type, agent, did, body);
    }

    /** Every scalar of the document by its path, sorted, so that the order of members makes no difference. */
    private static SortedMap<String, String> leaves(String body) throws MalformedEventException {
        SortedMap<String, String> leaves = new TreeMap<>();
        try (JsonParser parser = Json.createParser(new StringReader(body))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new MalformedEventException("An event is a JSON object.");
            }
            new LeafReader(parser, leaves, DEEPEST).object("");
            if (parser.hasNext()) {
                parser.next();
            }
            return leaves;
        } catch (JsonParsingException | NoSuchElementException notJson) {
            throw new MalformedEventException("The event is not JSON.");
        }
    }

    /** The one nearest to the top: an event about a transfer may name another agent further down. */
    private static Optional<String> find(Map<String, String> leaves, Set<String> spellings) {
        return leaves.entrySet().stream()
                .filter(leaf -> spellings.contains(spelling(leaf.getKey())))
                .sorted(Comparator.comparingLong(leaf -> depth(leaf.getKey())))
                .map(leaf -> leaf.getValue().trim())
                .filter(value -> !value.isEmpty() && !value.equals("0") && value.length() <= 128)
                .findFirst();
    }

    private static long depth(String path) {
        return path.chars().filter(character -> character == '/').count();
    }

    private static String spelling(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}

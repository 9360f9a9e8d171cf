package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleBook;

/** One version of a hospital's rules as JSON, found right as a whole. Immutable: a change makes another ({@link RuleChanges}). */
public final class RulesFile {
    private static final String STARTER = "starter-rules.json";

    private final ObjectNode json;
    private final RuleBook book;

    private RulesFile(ObjectNode json, RuleBook book) {
        this.json = json;
        this.book = book;
    }

    /** @throws RulesRefused with everything that is wrong, when anything is */
    public static RulesFile read(String text) {
        return of(JsonText.object(text, JsonText.LONGEST_FILE));
    }

    /** What a new hospital begins with. */
    public static RulesFile starter() {
        try (InputStream resource = RulesFile.class.getResourceAsStream(STARTER)) {
            return read(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulesFile of(ObjectNode json) {
        RulesRefused.throwAny(tooDeep(json));
        RulesRefused.throwAny(RuleSchema.FILE.faults(json));
        RulesRefused.throwAny(FileMeaning.faults(json));
        json.path("rules").forEach(rule -> TaskBinding.settle((ObjectNode) rule, json));
        List<Rule> rules = new ArrayList<>();
        json.path("rules").forEach(rule -> rules.add(RuleReader.rule(rule)));
        RulesRefused.throwAny(FileMeaning.circles(rules));
        return new RulesFile(json, new RuleBook(PriorityReader.priorities(json), rules));
    }

    public int version() {
        return book.version();
    }

    /** The same rules as another version. */
    public RulesFile numbered(int version) {
        ObjectNode other = json.deepCopy();
        other.put("version", version);
        return of(other);
    }

    /** Whether both say the same, whatever their versions are. */
    public boolean saysTheSameAs(RulesFile other) {
        ObjectNode same = other.json.deepCopy();
        same.set("version", json.path("version"));
        ObjectNode own = json.deepCopy();
        own.set("version", json.path("version"));
        return own.equals(same);
    }

    /** Counted and typed, ready to be compiled. */
    public RuleBook book() {
        return book;
    }

    /** The file as it is kept. */
    public String text() {
        return JsonText.of(json);
    }

    /** A JSON list of the rules in their order, as they work: those of task types with weight, SLA and switch of their type. */
    public String rulesText() {
        ArrayNode shown = JsonText.newObject().putArray("rules");
        book.rules().forEach(rule -> shown.add(TaskBinding.shown(node(rule.id()), json)));
        return JsonText.of(shown);
    }

    /**
     * One rule as it works.
     *
     * @throws UnknownRule when there is none of this id
     */
    public String ruleText(String id) {
        return JsonText.of(TaskBinding.shown(node(id), json));
    }

    /** Version, task types, sources and campaigns. */
    public String priorityConfigText() {
        ObjectNode config = json.deepCopy();
        config.remove("rules");
        config.put("version", version());
        return JsonText.of(config);
    }

    /** A copy that may be changed. */
    ObjectNode copy() {
        return json.deepCopy();
    }

    JsonNode node(String id) {
        return StreamSupport.stream(json.path("rules").spliterator(), false)
                .filter(rule -> rule.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownRule(id));
    }

    private static List<Fault> tooDeep(ObjectNode json) {
        List<Fault> faults = new ArrayList<>();
        JsonNode rules = json.path("rules");
        for (int i = 0; i < rules.size(); i++) {
            String path = "$.rules[" + i + "]";
            Nesting.fault(rules.get(i)).ifPresent(fault -> faults.add(fault.within(path)));
        }
        return faults;
    }
}

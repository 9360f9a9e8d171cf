package net.healix360.engage.it.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.healix360.engage.rules.file.RulesFile;

/** The same rules and rows for every engine: the six that rank in the starter template and, when more are wanted, drawn ones. */
record Workload(ArrayNode rules, List<Row> rows) {
    static final int ROWS = 10_000;
    static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int STARTER = 6;
    private static final long SEED = 6;

    static Workload of(int rules) {
        Random random = new Random(SEED);
        List<Row> rows =
                IntStream.range(0, ROWS).mapToObj(i -> Row.draw(i, random)).toList();
        ArrayNode chosen = MAPPER.createArrayNode();
        JsonNode starter = starter().path("rules");
        for (int i = 0; i < rules; i++) {
            chosen.add(i < STARTER ? starter.get(i) : drawn(i, random));
        }
        return new Workload(chosen, rows);
    }

    /** A rules file with these rules, as a hospital would have it. */
    RulesFile file() {
        ObjectNode file = starter();
        file.set("rules", rules);
        return RulesFile.read(file.toString());
    }

    static ObjectNode starter() {
        try {
            return (ObjectNode) MAPPER.readTree(RulesFile.starter().text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two or three conditions on a lead, as a supervisor would add them: one row in some matches. */
    private static ObjectNode drawn(int number, Random random) {
        ObjectNode rule = MAPPER.createObjectNode();
        rule.put("id", "drawn-" + number).put("name", "Drawn " + number).put("ruleType", "priority");
        rule.put("priority", number + 1);
        rule.putObject("trigger").put("type", "on_request").put("request", "worklist");
        ArrayNode all = rule.putObject("conditions").putArray("all");
        ArrayNode sources = compare(all.addObject(), "lead.source", "in").putArray("value");
        sources.add(Row.SOURCES.get(random.nextInt(Row.SOURCES.size())));
        sources.add(Row.SOURCES.get(random.nextInt(Row.SOURCES.size())));
        compare(all.addObject(), "lead.contactAttempts", "greaterThanInclusive").put("value", random.nextInt(4));
        ArrayNode any = all.addObject().putArray("any");
        compare(any.addObject(), "call.slaElapsedPercent", "greaterThan").put("value", 20 + random.nextInt(100));
        compare(any.addObject(), "lead.hasPatient", "equal").put("value", true);
        ObjectNode params = rule.putObject("action").put("type", "score").putObject("params");
        params.put("weight", 1 + random.nextInt(3)).put("slaMultiplier", random.nextBoolean());
        params.put("campaignMultiplier", false);
        return rule;
    }

    private static ObjectNode compare(ObjectNode comparison, String fact, String operator) {
        return comparison.put("fact", fact).put("operator", operator);
    }
}

package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/**
 * An item that does not exist, to see what rules make of it.
 *
 * @param createdAt since when it waits, when it says so
 * @param elapsedPercent how much of its SLA has passed, when it says that instead; 0 otherwise
 */
public record InventedItem(TaskType type, Facts facts, Optional<Instant> createdAt, double elapsedPercent) {
    private static final double WHOLE = 100;
    private static final double SECONDS = 60;
    private static final double LONGEST_PERCENT = 100_000;

    /** The item under these priorities. */
    public WorkItem at(PriorityConfig priorities, Instant now) {
        double seconds = priorities.of(type).slaMinutes() * SECONDS * elapsedPercent / WHOLE;
        return new WorkItem("", type, createdAt.orElse(now.minus(Duration.ofSeconds((long) seconds))), facts);
    }

    static InventedItem of(ObjectNode json) {
        List<Fault> faults = new ArrayList<>();
        JsonNode sent = json.path("facts");
        if (!sent.isObject()) {
            throw RulesRefused.at("$.facts", "expected an object of facts, not " + JsonText.excerpt(sent));
        }
        Facts.Builder facts = Facts.builder();
        sent.properties().forEach(entry -> {
            Optional<Fault> fault = fault(entry.getKey(), entry.getValue());
            fault.ifPresent(faults::add);
            if (fault.isEmpty()) {
                facts.value(Fact.named(entry.getKey()).orElseThrow(), RuleReader.operand(entry.getValue()));
            }
        });
        JsonNode percent = sent.path(Fact.CALL_SLA_ELAPSED_PERCENT.wireName());
        if (sent.has(Fact.CALL_SLA_BREACHED.wireName()) || (!percent.isMissingNode() && json.has("createdAt"))) {
            faults.add(new Fault("$.facts", "how late the item is follows from createdAt; leave it out of the facts"));
        }
        if (!sent.has(Fact.CALL_TASK_TYPE.wireName())) {
            faults.add(new Fault(path(Fact.CALL_TASK_TYPE.wireName()), "is missing"));
        }
        Optional<Instant> createdAt = createdAt(json.path("createdAt"), faults);
        RulesRefused.throwAny(faults);
        return new InventedItem(
                TaskType.named(sent.path(Fact.CALL_TASK_TYPE.wireName()).asText())
                        .orElseThrow(),
                facts.build(),
                createdAt,
                Math.max(0, Math.min(LONGEST_PERCENT, percent.asDouble(0))));
    }

    private static Optional<Fault> fault(String name, JsonNode value) {
        return Fact.named(name).isEmpty()
                ? Optional.of(new Fault(path(name), "there is no such fact"))
                : ComparisonMeaning.valueFault(name, value, path(name));
    }

    private static Optional<Instant> createdAt(JsonNode json, List<Fault> faults) {
        if (json.isMissingNode() || json.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(json.asText()));
        } catch (DateTimeParseException noInstant) {
            faults.add(new Fault(
                    "$.createdAt", "expected an instant such as 2026-04-10T15:24:20Z, not " + JsonText.excerpt(json)));
            return Optional.empty();
        }
    }

    /** Names of facts have dots in them. */
    private static String path(String name) {
        return "$.facts['" + name + "']";
    }
}

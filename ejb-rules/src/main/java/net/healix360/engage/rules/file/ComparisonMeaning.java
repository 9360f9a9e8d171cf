package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.FactKind;

/** Whether operator and value suit the kind of the fact. */
final class ComparisonMeaning {
    private static final String TASK_TYPES =
            Arrays.stream(TaskType.values()).map(TaskType::wireName).collect(Collectors.joining(", "));

    private ComparisonMeaning() {}

    static Optional<Fault> fault(JsonNode comparison, String path) {
        Fact fact = Fact.named(comparison.path("fact").asText()).orElseThrow();
        Operator operator = Operator.named(comparison.path("operator").asText()).orElseThrow();
        if (!operator.suits(fact.kind())) {
            return Optional.of(new Fault(
                    path + ".operator",
                    fact.wireName() + " is " + fact.kind().description() + ": expected one of " + suiting(fact.kind())
                            + ", not " + operator.wireName()));
        }
        JsonNode value = comparison.path("value");
        if (!operator.takesSeveral()) {
            return valueFault(fact.wireName(), value, path + ".value");
        }
        if (!value.isArray()) {
            return Optional.of(new Fault(
                    path + ".value", operator.wireName() + " expects a list, not " + JsonText.excerpt(value)));
        }
        for (int i = 0; i < value.size(); i++) {
            Optional<Fault> fault = valueFault(fact.wireName(), value.get(i), path + ".value[" + i + "]");
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** What is wrong with one value of a fact. */
    static Optional<Fault> valueFault(String factName, JsonNode value, String path) {
        Fact fact = Fact.named(factName).orElseThrow();
        if (!isOf(fact.kind(), value)) {
            return Optional.of(new Fault(
                    path,
                    factName + " is " + fact.kind().description() + ": expected "
                            + fact.kind().description() + ", not " + JsonText.excerpt(value)));
        }
        if (fact == Fact.CALL_TASK_TYPE && TaskType.named(value.asText()).isEmpty()) {
            return Optional.of(new Fault(path, "expected one of " + TASK_TYPES + ", not " + JsonText.excerpt(value)));
        }
        return Optional.empty();
    }

    private static boolean isOf(FactKind kind, JsonNode value) {
        return switch (kind) {
            case NUMBER -> value.isNumber() && Double.isFinite(value.asDouble());
            case TEXT -> value.isTextual();
            case FLAG -> value.isBoolean();
        };
    }

    private static String suiting(FactKind kind) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.suits(kind))
                .map(Operator::wireName)
                .collect(Collectors.joining(", "));
    }
}

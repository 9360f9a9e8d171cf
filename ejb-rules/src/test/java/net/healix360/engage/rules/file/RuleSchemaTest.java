package net.healix360.engage.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.rule.AgentChoice;
import net.healix360.engage.rules.rule.Category;
import net.healix360.engage.rules.rule.RuleEvent;
import net.healix360.engage.rules.rule.RuleType;
import net.healix360.engage.rules.rule.Severity;
import org.junit.jupiter.api.Test;

/** The published schema says what the engine knows: no more, no less. */
class RuleSchemaTest {
    private final JsonNode schema = JsonText.object(RuleSchema.text(), Integer.MAX_VALUE);

    @Test
    void itKnowsTheEnginesFactsAndOperators() {
        assertThat(choice("comparison", "fact")).isEqualTo(names(Fact.values(), Fact::wireName));
        assertThat(choice("comparison", "operator")).isEqualTo(names(Operator.values(), Operator::wireName));
        assertThat(choice("updateParams", "fact"))
                .isEqualTo(Arrays.stream(Fact.values())
                        .filter(Fact::writable)
                        .map(Fact::wireName)
                        .toList());
    }

    @Test
    void itKnowsTheEnginesWords() {
        assertThat(choice("scoreParams", "taskType")).isEqualTo(names(TaskType.values(), TaskType::wireName));
        assertThat(choice("rule", "ruleType")).isEqualTo(names(RuleType.values(), RuleType::wireName));
        assertThat(choice("rule", "category")).isEqualTo(names(Category.values(), Category::wireName));
        assertThat(choice("noticeParams", "severity")).isEqualTo(names(Severity.values(), Severity::wireName));
        assertThat(choice("assignParams", "choice")).isEqualTo(names(AgentChoice.values(), AgentChoice::wireName));
    }

    @Test
    void itKnowsWhatRulesMayWaitFor() {
        List<String> events = new ArrayList<>();
        schema.at("/$defs/trigger/allOf/1/then/properties/event/enum").forEach(event -> events.add(event.asText()));

        assertThat(events).isEqualTo(names(RuleEvent.values(), RuleEvent::wireName));
    }

    private List<String> choice(String definition, String property) {
        List<String> values = new ArrayList<>();
        schema.path("$defs")
                .path(definition)
                .path("properties")
                .path(property)
                .path("enum")
                .forEach(value -> values.add(value.asText()));
        return values;
    }

    private static <T> List<String> names(T[] values, java.util.function.Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}

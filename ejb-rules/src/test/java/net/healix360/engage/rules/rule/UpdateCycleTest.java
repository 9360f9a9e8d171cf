package net.healix360.engage.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.healix360.engage.rules.condition.Condition;
import net.healix360.engage.rules.condition.Condition.All;
import net.healix360.engage.rules.condition.Condition.Comparison;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Operand;
import net.healix360.engage.rules.fact.Operand.Text;
import org.junit.jupiter.api.Test;

class UpdateCycleTest {

    @Test
    void aRuleThatMakesItselfApplyAgainIsACircle() {
        Rule again = rule("again", status(Operator.NOT_EQUAL, "LOST"), Fact.LEAD_STATUS, new Text("OPEN"));

        assertThat(UpdateCycle.through(again, List.of(again)))
                .hasValueSatisfying(circle -> assertThat(circle.path()).isEqualTo("\"again\" → \"again\""));
    }

    @Test
    void aRuleWhoseUpdateEndsItIsNone() {
        Rule once = rule("once", status(Operator.EQUAL, "NEW"), Fact.LEAD_STATUS, new Text("STALE"));

        assertThat(UpdateCycle.through(once, List.of(once))).isEmpty();
    }

    @Test
    void twoRulesThatUndoEachOtherAreACircle() {
        Rule open = rule("open", status(Operator.EQUAL, "NEW"), Fact.LEAD_STATUS, new Text("OPEN"));
        Rule anew = rule("anew", status(Operator.EQUAL, "OPEN"), Fact.LEAD_STATUS, new Text("NEW"));

        assertThat(UpdateCycle.through(open, List.of(open, anew)))
                .hasValueSatisfying(circle -> assertThat(circle.path()).isEqualTo("\"open\" → \"anew\" → \"open\""));
    }

    @Test
    void aChainIsNoCircle() {
        Rule mark = rule(
                "mark",
                new Comparison(Fact.LEAD_SPAM_SCORE, Operator.GREATER_THAN, new Operand.Quantity(70)),
                Fact.LEAD_IS_SPAM,
                new Operand.Flag(true));
        Rule close = rule(
                "close",
                new Comparison(Fact.LEAD_IS_SPAM, Operator.EQUAL, new Operand.Flag(true)),
                Fact.LEAD_STATUS,
                new Text("CLOSED"));

        assertThat(UpdateCycle.through(mark, List.of(mark, close))).isEmpty();
        assertThat(UpdateCycle.through(close, List.of(mark, close))).isEmpty();
    }

    @Test
    void aCallbackStatusChangesTheTaskTypeToo() {
        Rule back = rule(
                "back",
                new Comparison(Fact.CALL_TASK_TYPE, Operator.EQUAL, new Text("missed_call")),
                Fact.CALL_CALLBACK_STATUS,
                new Text("PENDING_CALLBACK"));

        assertThat(UpdateCycle.through(back, List.of(back))).isPresent();
    }

    private static Condition status(Operator operator, String value) {
        return new All(List.of(new Comparison(Fact.LEAD_STATUS, operator, new Text(value))));
    }

    private static Rule rule(String id, Condition conditions, Fact fact, Operand value) {
        return new Rule(
                id,
                RuleType.AUTOMATION,
                id,
                "",
                true,
                false,
                1,
                Category.LIFECYCLE,
                new Trigger.OnEvent("lead.updated"),
                conditions,
                new Action.Update(fact, value));
    }
}

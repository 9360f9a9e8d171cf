package net.healix360.engage.rules.condition;

import net.healix360.engage.rules.condition.Condition.All;
import net.healix360.engage.rules.condition.Condition.Any;
import net.healix360.engage.rules.condition.Condition.Comparison;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.fact.Operand;

/** What could follow if a fact had this value and nothing else were known. */
public record Supposition(Fact fact, Operand value) {

    /** Whether the condition asks for the fact, or for what follows from it, and is not thereby ruled out. */
    public boolean couldBring(Condition condition) {
        return condition.comparisons().anyMatch(comparison -> fact.influences(comparison.fact())) && mayHold(condition);
    }

    /** Whether the condition is not ruled out. */
    public boolean mayHold(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().allMatch(this::mayHold);
        }
        if (condition instanceof Any any) {
            return any.parts().stream().anyMatch(this::mayHold);
        }
        Comparison comparison = (Comparison) condition;
        return comparison.fact() != fact
                || Check.of(comparison).holds(Facts.builder().value(fact, value).build());
    }
}

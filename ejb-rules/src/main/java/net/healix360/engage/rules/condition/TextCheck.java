package net.healix360.engage.rules.condition;

import java.util.Set;
import net.healix360.engage.rules.condition.Condition.Comparison;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.fact.Operand;

/** Comparisons of texts. A text that is not known fails every one but the negative three. */
final class TextCheck {

    private TextCheck() {}

    static Check of(Comparison comparison) {
        int slot = comparison.fact().slot();
        if (comparison.value() instanceof Operand.Texts many) {
            return several(slot, comparison.operator(), Set.copyOf(many.values()));
        }
        return one(slot, comparison.operator(), ((Operand.Text) comparison.value()).value());
    }

    private static Check one(int slot, Operator operator, String value) {
        return switch (operator) {
            case EQUAL -> facts -> value.equals(facts.textAt(slot));
            case NOT_EQUAL -> facts -> !value.equals(facts.textAt(slot));
            case CONTAINS -> facts -> contains(facts, slot, value);
            case DOES_NOT_CONTAIN -> facts -> !contains(facts, slot, value);
            default -> throw new IllegalArgumentException(operator.wireName() + " does not compare one text");
        };
    }

    private static Check several(int slot, Operator operator, Set<String> values) {
        return switch (operator) {
            case IN -> facts -> isOneOf(values, facts.textAt(slot));
            case NOT_IN -> facts -> !isOneOf(values, facts.textAt(slot));
            default -> throw new IllegalArgumentException(operator.wireName() + " does not compare several texts");
        };
    }

    private static boolean isOneOf(Set<String> values, String text) {
        return text != null && values.contains(text);
    }

    private static boolean contains(Facts facts, int slot, String part) {
        String text = facts.textAt(slot);
        return text != null && text.contains(part);
    }
}

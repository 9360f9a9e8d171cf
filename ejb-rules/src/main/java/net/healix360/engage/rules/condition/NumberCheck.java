package net.healix360.engage.rules.condition;

import net.healix360.engage.rules.condition.Condition.Comparison;
import net.healix360.engage.rules.fact.Operand;

/** Comparisons of numbers and flags. NaN, a number that is not known, fails every one but the negative two. */
final class NumberCheck {

    private NumberCheck() {}

    static Check of(Comparison comparison) {
        int slot = comparison.fact().slot();
        if (comparison.value() instanceof Operand.Quantities many) {
            return several(
                    slot,
                    comparison.operator(),
                    many.values().stream().mapToDouble(Double::doubleValue).toArray());
        }
        return one(slot, comparison.operator(), number(comparison.value()));
    }

    private static Check one(int slot, Operator operator, double value) {
        return switch (operator) {
            case EQUAL -> facts -> facts.numberAt(slot) == value;
            case NOT_EQUAL -> facts -> facts.numberAt(slot) != value;
            case GREATER_THAN -> facts -> facts.numberAt(slot) > value;
            case GREATER_THAN_INCLUSIVE -> facts -> facts.numberAt(slot) >= value;
            case LESS_THAN -> facts -> facts.numberAt(slot) < value;
            case LESS_THAN_INCLUSIVE -> facts -> facts.numberAt(slot) <= value;
            default -> throw new IllegalArgumentException(operator.wireName() + " does not compare one number");
        };
    }

    private static Check several(int slot, Operator operator, double... values) {
        return switch (operator) {
            case IN -> facts -> isOneOf(values, facts.numberAt(slot));
            case NOT_IN -> facts -> !isOneOf(values, facts.numberAt(slot));
            default -> throw new IllegalArgumentException(operator.wireName() + " does not compare several numbers");
        };
    }

    private static boolean isOneOf(double[] values, double number) {
        for (double value : values) {
            if (value == number) {
                return true;
            }
        }
        return false;
    }

    private static double number(Operand value) {
        if (value instanceof Operand.Flag flag) {
            return flag.value() ? 1 : 0;
        }
        return ((Operand.Quantity) value).value();
    }
}

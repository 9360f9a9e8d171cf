package net.healix360.engage.rules.condition;

import java.util.List;
import java.util.stream.Stream;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Operand;

/** When a rule applies. */
public sealed interface Condition {

    /** Every part holds; with no part it always holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds; with no part it never holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** A fact compared with a value of its kind; {@code in} and {@code notIn} have several values. */
    record Comparison(Fact fact, Operator operator, Operand value) implements Condition {}

    /** The comparisons, in the order in which they are written. */
    default Stream<Comparison> comparisons() {
        if (this instanceof All all) {
            return all.parts().stream().flatMap(Condition::comparisons);
        }
        if (this instanceof Any any) {
            return any.parts().stream().flatMap(Condition::comparisons);
        }
        return Stream.of((Comparison) this);
    }
}

package net.healix360.engage.rules.fact;

import java.util.List;

/** A value that a fact has, or that a rule compares it with. */
public sealed interface Operand {

    /** A number; never infinite. */
    record Quantity(double value) implements Operand {}

    record Text(String value) implements Operand {}

    record Flag(boolean value) implements Operand {}

    /** One of several numbers. */
    record Quantities(List<Double> values) implements Operand {
        public Quantities {
            values = List.copyOf(values);
        }
    }

    /** One of several texts. */
    record Texts(List<String> values) implements Operand {
        public Texts {
            values = List.copyOf(values);
        }
    }

    /** As plain Java: a whole number as {@code Long}, any other as {@code Double}, {@code String}, {@code Boolean}, or a list. */
    default Object plain() {
        if (this instanceof Quantity quantity) {
            return plain(quantity.value());
        }
        if (this instanceof Text text) {
            return text.value();
        }
        if (this instanceof Flag flag) {
            return flag.value();
        }
        if (this instanceof Quantities many) {
            return many.values().stream().map(Operand::plain).toList();
        }
        return ((Texts) this).values();
    }

    private static Object plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            return (long) value;
        }
        return value;
    }
}

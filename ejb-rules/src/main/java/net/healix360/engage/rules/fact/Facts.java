package net.healix360.engage.rules.fact;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is known of one thing, in flat arrays: a rule reads a place, it looks nothing up. Immutable. A number that is not known is
 * NaN, a text that is not known is null; both fail every comparison except the negative ones.
 */
public final class Facts {
    private static final Facts NOTHING = new Builder().build();
    private static final int PERCENT = Fact.CALL_SLA_ELAPSED_PERCENT.slot();
    private static final int BREACHED = Fact.CALL_SLA_BREACHED.slot();
    private static final int AGE = Fact.LEAD_AGE_MINUTES.slot();
    private static final int LATE = 100;

    private final double[] numbers;
    private final String[] texts;
    private final Instant leadCreatedAt;

    private Facts(double[] numbers, String[] texts, Instant leadCreatedAt) {
        this.numbers = numbers;
        this.texts = texts;
        this.leadCreatedAt = leadCreatedAt;
    }

    /** Nothing is known; counts are 0. */
    public static Facts none() {
        return NOTHING;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** These facts, to be changed into others. */
    public Builder toBuilder() {
        return new Builder(numbers.clone(), texts.clone(), leadCreatedAt);
    }

    /** The number or flag (1 or 0) at a slot; NaN when it is not known. */
    public double numberAt(int slot) {
        return numbers[slot];
    }

    /** The text at a slot; null when it is not known. */
    public String textAt(int slot) {
        return texts[slot];
    }

    /** What is known of this fact. */
    public Optional<Operand> value(Fact fact) {
        if (fact.kind() == FactKind.TEXT) {
            return Optional.ofNullable(texts[fact.slot()]).map(Operand.Text::new);
        }
        double number = numbers[fact.slot()];
        if (Double.isNaN(number)) {
            return Optional.empty();
        }
        return Optional.of(fact.kind() == FactKind.FLAG ? new Operand.Flag(number == 1) : new Operand.Quantity(number));
    }

    /** The next instant at which {@code lead.ageMinutes} is another; never when these are facts of no lead. */
    public Instant nextMinute(Instant now) {
        return leadCreatedAt == null
                ? Instant.MAX
                : Minutes.reached(leadCreatedAt, Minutes.between(leadCreatedAt, now) + 1);
    }

    /**
     * These facts at an instant: what the clock says is filled in.
     *
     * @param slaElapsedPercent the share of the allowed time that has passed, in whole percent
     */
    public Facts at(Instant now, int slaElapsedPercent) {
        double[] then = numbers.clone();
        then[PERCENT] = slaElapsedPercent;
        then[BREACHED] = slaElapsedPercent > LATE ? 1 : 0;
        if (leadCreatedAt != null) {
            then[AGE] = Minutes.between(leadCreatedAt, now);
        }
        return new Facts(then, texts, leadCreatedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts
                && Arrays.equals(numbers, facts.numbers)
                && Arrays.equals(texts, facts.texts)
                && java.util.Objects.equals(leadCreatedAt, facts.leadCreatedAt);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("facts");
        for (Fact fact : Fact.values()) {
            value(fact)
                    .ifPresent(known ->
                            text.append(' ').append(fact.wireName()).append('=').append(known.plain()));
        }
        return text.toString();
    }

    /** Gathers facts. */
    public static final class Builder {
        private final double[] numbers;
        private final String[] texts;
        private Instant leadCreatedAt;

        private Builder() {
            this(new double[Fact.numbers()], new String[Fact.texts()], null);
            Arrays.fill(numbers, Double.NaN);
            numbers[Fact.CALL_DURATION_SECONDS.slot()] = 0;
            numbers[Fact.CALL_MISSED_COUNT.slot()] = 0;
        }

        private Builder(double[] numbers, String[] texts, Instant leadCreatedAt) {
            this.numbers = numbers;
            this.texts = texts;
            this.leadCreatedAt = leadCreatedAt;
        }

        /** @throws IllegalArgumentException when the fact is no number */
        public Builder number(Fact fact, double value) {
            numbers[slot(fact, FactKind.NUMBER)] = value;
            return this;
        }

        /** @throws IllegalArgumentException when the fact is no text */
        public Builder text(Fact fact, String value) {
            texts[slot(fact, FactKind.TEXT)] = value;
            return this;
        }

        /** @throws IllegalArgumentException when the fact is no flag */
        public Builder flag(Fact fact, boolean value) {
            numbers[slot(fact, FactKind.FLAG)] = value ? 1 : 0;
            return this;
        }

        /** @throws IllegalArgumentException when the value is of another kind than the fact */
        public Builder value(Fact fact, Operand value) {
            if (value instanceof Operand.Quantity quantity) {
                return number(fact, quantity.value());
            }
            if (value instanceof Operand.Flag flag) {
                return flag(fact, flag.value());
            }
            if (value instanceof Operand.Text text) {
                return text(fact, text.value());
            }
            throw new IllegalArgumentException(fact.wireName() + " has one value, not several");
        }

        /** From it follows {@code lead.ageMinutes} at every instant. */
        public Builder leadCreatedAt(Instant instant) {
            leadCreatedAt = instant;
            return this;
        }

        public Facts build() {
            return new Facts(numbers.clone(), texts.clone(), leadCreatedAt);
        }

        private static int slot(Fact fact, FactKind kind) {
            if (fact.kind() != kind) {
                throw new IllegalArgumentException(
                        fact.wireName() + " is " + fact.kind().description() + ", not " + kind.description());
            }
            return fact.slot();
        }
    }
}

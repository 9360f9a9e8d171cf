package net.healix360.engage.lists.entity;

import java.math.BigDecimal;

/** Money as the platform keeps it, in millionths. */
public record Amount(long micros, String currency) {
    private static final int MICRO_DIGITS = 6;

    public BigDecimal value() {
        return BigDecimal.valueOf(micros, MICRO_DIGITS).stripTrailingZeros();
    }

    @Override
    public String toString() {
        return (value().toPlainString() + " " + currency).strip();
    }
}

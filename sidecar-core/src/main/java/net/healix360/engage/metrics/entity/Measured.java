package net.healix360.engage.metrics.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A metric's value, and the list behind it.
 *
 * @param value empty when there is nothing to measure; percentages have one decimal, seconds and counts none
 * @param drillDown a list of the API; a count is its total, a sum of times the sum over its rows, a ratio, a mean or a median
 *     has its base there
 * @param parts what the value is made of, where it is told apart
 */
public record Measured(Metric metric, Optional<BigDecimal> value, String drillDown, List<Part> parts) {

    /** A part of a value by its name, such as a pause's reason, with its own list. */
    public record Part(String name, long value, String drillDown) {}

    public Measured {
        parts = List.copyOf(parts);
    }

    public Measured(Metric metric, Optional<BigDecimal> value, String drillDown) {
        this(metric, value, drillDown, List.of());
    }

    public static Measured of(Metric metric, long value, String drillDown) {
        return new Measured(metric, Optional.of(BigDecimal.valueOf(value)), drillDown);
    }
}

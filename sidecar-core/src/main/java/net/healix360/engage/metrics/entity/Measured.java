package net.healix360.engage.metrics.entity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A metric's value, and the list behind it.
 *
 * @param value empty when there is nothing to measure; percentages have one decimal, seconds and calls none
 * @param drillDown a list of the API; a count is its total, a ratio or a median has its base there
 */
public record Measured(Metric metric, Optional<BigDecimal> value, String drillDown) {}

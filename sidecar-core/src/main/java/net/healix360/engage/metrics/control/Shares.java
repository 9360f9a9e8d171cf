package net.healix360.engage.metrics.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The arithmetic of figures; no base, no figure. */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** In percent with one decimal. */
    static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** In whole seconds. */
    static Optional<BigDecimal> mean(long seconds, long of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP));
    }

    /** In whole seconds; between the two in the middle when there is no middle one. */
    static Optional<BigDecimal> median(List<Duration> shortestFirst) {
        int size = shortestFirst.size();
        if (size == 0) {
            return Optional.empty();
        }
        Duration both = shortestFirst.get((size - 1) / 2).plus(shortestFirst.get(size / 2));
        return Optional.of(
                BigDecimal.valueOf(both.toMillis()).divide(BigDecimal.valueOf(2_000), 0, RoundingMode.HALF_UP));
    }
}

package net.healix360.engage.metrics.boundary;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import net.healix360.engage.metrics.entity.Measured;

/** A value as people read it; a dash when there is nothing to measure. */
final class FigureText {
    private static final long HOUR = 3600;
    private static final String NOTHING = "–";

    private FigureText() {}

    static String of(Measured figure, Locale locale) {
        return figure.value()
                .map(value -> switch (figure.metric().unit()) {
                    case PERCENT -> percent(value, locale);
                    case SECONDS -> time(value.longValue());
                    case CALLS, RECORDS -> count(value.longValue(), locale);
                })
                .orElse(NOTHING);
    }

    static String count(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 4:12}, {@code 1:04:12}. */
    static String time(long seconds) {
        return seconds < HOUR
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / HOUR, seconds / 60 % 60, seconds % 60);
    }

    private static String percent(BigDecimal value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value) + " %";
    }
}

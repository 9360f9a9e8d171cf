package net.healix360.engage.metrics.boundary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.metrics.entity.Period;

/**
 * The days that an address asks for.
 *
 * @param name a {@link Named}'s name in the address
 * @param fault the key of the sentence that says what is wrong with the days that were typed; empty when nothing is
 * @param typedFrom as it was typed
 * @param typedTo as it was typed
 */
public record PeriodChoice(String name, Period period, String fault, String typedFrom, String typedTo) {

    /** Periods with a name. */
    enum Named {
        TODAY,
        WEEK,
        MONTH,
        YEAR,
        CUSTOM;

        /** From its beginning until today. */
        LocalDate begin(LocalDate today) {
            return switch (this) {
                case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> today.withDayOfMonth(1);
                case YEAR -> today.withDayOfYear(1);
                default -> today;
            };
        }

        static Optional<Named> of(String text) {
            for (Named each : values()) {
                if (each.address().equals(text)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        String address() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Anything unknown is today. */
    static PeriodChoice of(Map<String, String> parameters, LocalDate today, ZoneId zone) {
        String from = parameters.getOrDefault("from", "");
        String to = parameters.getOrDefault("to", "");
        boolean typed = !from.isEmpty() || !to.isEmpty();
        Named named = Named.of(parameters.getOrDefault("period", "")).orElse(typed ? Named.CUSTOM : Named.TODAY);
        return named == Named.CUSTOM
                ? custom(from, to, today, zone)
                : new PeriodChoice(named.address(), new Period(named.begin(today), today, zone), "", "", "");
    }

    private static PeriodChoice custom(String from, String to, LocalDate today, ZoneId zone) {
        String name = Named.CUSTOM.address();
        Period usual = new Period(today, today, zone);
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty() || last.isEmpty()) {
            String fault = from.isEmpty() && to.isEmpty() ? "" : "period.noDay";
            return new PeriodChoice(name, usual, fault, from, to);
        }
        if (first.get().isAfter(last.get())) {
            return new PeriodChoice(name, usual, "period.reversed", from, to);
        }
        Period asked = new Period(first.get(), last.get(), zone);
        return asked.days() > Period.MOST_DAYS
                ? new PeriodChoice(name, usual, "period.tooLong", from, to)
                : new PeriodChoice(name, asked, "", from, to);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Whether its figures still change. */
    public boolean isLive(LocalDate today) {
        return !today.isBefore(period.from()) && !today.isAfter(period.to());
    }

    /** What leads to the same days. */
    public String query() {
        return name.equals(Named.CUSTOM.address())
                ? "period=custom&from=" + period.from() + "&to=" + period.to()
                : "period=" + name;
    }
}

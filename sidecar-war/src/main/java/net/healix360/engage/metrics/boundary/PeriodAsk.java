package net.healix360.engage.metrics.boundary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.metrics.entity.Period;

/** For which days somebody asks, read strictly: the answer to another question would be believed. */
final class PeriodAsk {
    private final List<FieldError> errors = new ArrayList<>();

    private PeriodAsk() {}

    /** Today when no day is named; one that is named alone stands for both. */
    static Period read(String from, String to, LocalDate today, ZoneId zone) {
        PeriodAsk ask = new PeriodAsk();
        Optional<LocalDate> first = ask.day("from", from);
        Optional<LocalDate> last = ask.day("to", to);
        LocalDate begin = first.or(() -> last).orElse(today);
        LocalDate end = last.or(() -> first).orElse(today);
        if (ask.errors.isEmpty()) {
            ask.refuseWrongLength(begin, end);
        }
        if (!ask.errors.isEmpty()) {
            throw Problem.invalid(ask.errors).asException();
        }
        return new Period(begin, end, zone);
    }

    private Optional<LocalDate> day(String field, String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            errors.add(new FieldError(field, "is a day such as 2026-04-10"));
            return Optional.empty();
        }
    }

    private void refuseWrongLength(LocalDate begin, LocalDate end) {
        if (begin.isAfter(end)) {
            errors.add(new FieldError("to", "is not before from"));
        } else if (ChronoUnit.DAYS.between(begin, end) >= Period.MOST_DAYS) {
            errors.add(new FieldError("from", "is at most " + Period.MOST_DAYS + " days long ago, to included"));
        }
    }
}

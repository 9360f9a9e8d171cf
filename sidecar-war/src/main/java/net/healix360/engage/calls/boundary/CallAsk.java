package net.healix360.engage.calls.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.missedcalls.control.CallFilter;

/** What a list of calls is asked, read strictly: the answer to another question would be believed. */
public final class CallAsk {
    private CallAsk() {}

    /** The calls that began on a day of the hospital; without one, today's. */
    public static CallFilter day(String text, ZoneId zone, Instant now, String limit, String cursor) {
        LocalDate day = text == null || text.isBlank() ? now.atZone(zone).toLocalDate() : parse("date", text);
        return CallFilter.all(limit(limit))
                .between(Optional.of(start(day, zone)), Optional.of(start(day.plusDays(1), zone)))
                .after(Optional.ofNullable(cursor));
    }

    /** From a day's beginning, or an instant. */
    static Optional<Instant> from(String text, ZoneId zone) {
        return given(text).map(value -> instant(value).orElseGet(() -> start(parse("from", value), zone)));
    }

    /** To a day's end, or an instant. */
    static Optional<Instant> to(String text, ZoneId zone) {
        return given(text).map(value -> instant(value)
                .orElseGet(() -> start(parse("to", value).plusDays(1), zone)));
    }

    static int limit(String text) {
        int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > CallFilter.LARGEST_PAGE) {
            throw refused("limit", "is a number from 1 to " + CallFilter.LARGEST_PAGE);
        }
        return limit;
    }

    static RuntimeException refused(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).asException();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException aDayPerhaps) {
            return Optional.empty();
        }
    }

    private static LocalDate parse(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw refused(field, "is a day such as 2026-04-10");
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}

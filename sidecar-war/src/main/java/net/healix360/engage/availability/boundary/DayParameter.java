package net.healix360.engage.availability.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/** Days as an address names them: {@code 2026-04-10}, in the hospital's zone. */
final class DayParameter {
    private static final int MOST_DAYS = 366;

    private DayParameter() {}

    /** @param usual for an address that names none */
    static LocalDate read(String name, String text, LocalDate usual) {
        if (text == null) {
            return usual;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw refused(name, "is a day such as 2026-04-10");
        }
    }

    static void refuseLongerThanAYear(LocalDate first, LocalDate last) {
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw refused("from", "is at most a year before to, and not after it");
        }
    }

    static int number(String name, String text, int least, int most) {
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refused(name, "is a number from " + least + " to " + most);
    }

    static RuntimeException refused(String name, String message) {
        return Problem.invalid(List.of(new FieldError(name, message))).asException();
    }
}

package net.healix360.engage.care.boundary;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/**
 * Which day and how long a visit.
 *
 * @param day empty for the usual one
 */
record VisitTimesAsk(Optional<LocalDate> day, Duration length) {

    static VisitTimesAsk read(String doctorId, String clinicId, String day, String minutes) {
        List<FieldError> errors = new ArrayList<>();
        named("doctorId", doctorId, errors);
        named("clinicId", clinicId, errors);
        Optional<LocalDate> wanted = Optional.ofNullable(day).flatMap(text -> day(text, errors));
        long length = minutes == null ? BookingBody.USUAL_MINUTES : length(minutes, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new VisitTimesAsk(wanted, Duration.ofMinutes(length));
    }

    private static void named(String field, String id, List<FieldError> errors) {
        if (id == null || id.isBlank()) {
            errors.add(new FieldError(field, "is missing"));
        }
    }

    private static Optional<LocalDate> day(String text, List<FieldError> errors) {
        try {
            if (text.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d")) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        errors.add(new FieldError("day", "is a day such as 2026-04-10"));
        return Optional.empty();
    }

    private static long length(String text, List<FieldError> errors) {
        long minutes = text.matches("\\d{1,3}") ? Long.parseLong(text) : 0;
        if (minutes < BookingBody.SHORTEST_MINUTES || minutes > BookingBody.LONGEST_MINUTES) {
            errors.add(new FieldError(
                    "durationMin",
                    "is a whole number from " + BookingBody.SHORTEST_MINUTES + " to " + BookingBody.LONGEST_MINUTES));
        }
        return minutes;
    }
}

package net.healix360.engage.floor.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.tenancy.control.Tenancy;

/** Moments and days of the past, as an address names them. */
@ApplicationScoped
public class PastParameter {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    @Inject
    private Tenancy tenancy;

    @Inject
    private Clock clock;

    Instant instant(String text) {
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (!at.isAfter(clock.instant()) && at.isAfter(EARLIEST)) {
                return at;
            }
        } catch (DateTimeException noInstant) {
            throw refused("at", "is an instant such as 2026-04-10T06:30:00Z");
        }
        throw refused("at", "is in the past");
    }

    /** Today when none is named. */
    LocalDate day(String text) {
        try {
            return text == null
                    ? clock.instant().atZone(tenancy.hospital().zone()).toLocalDate()
                    : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw refused("day", "is a day such as 2026-04-10");
        }
    }

    private static RuntimeException refused(String name, String message) {
        return Problem.invalid(List.of(new FieldError(name, message))).asException();
    }
}

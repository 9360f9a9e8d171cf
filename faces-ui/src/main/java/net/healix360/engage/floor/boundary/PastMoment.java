package net.healix360.engage.floor.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The moment that the monitor's address asks for.
 *
 * @param at empty for now
 * @param misread the address names none that is past; the page shows now and says so
 */
record PastMoment(Optional<Instant> at, boolean misread) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    static PastMoment of(String text, Instant now) {
        if (text == null || text.isBlank()) {
            return new PastMoment(Optional.empty(), false);
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            boolean past = at.isAfter(EARLIEST) && !at.isAfter(now);
            return new PastMoment(Optional.of(at).filter(instant -> past), !past);
        } catch (DateTimeException noInstant) {
            return new PastMoment(Optional.empty(), true);
        }
    }
}

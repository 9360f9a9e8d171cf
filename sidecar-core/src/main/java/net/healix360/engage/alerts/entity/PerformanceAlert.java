package net.healix360.engage.alerts.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One alert (reference/helix-engage.md §7.12). Of one type and subject there is at most one open alert a day.
 *
 * @param date the hospital's day on which it was raised
 * @param calmAt since when the rule applies no more
 */
public record PerformanceAlert(
        String id,
        AlertKind kind,
        AlertSubject about,
        Optional<Double> value,
        LocalDate date,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> calmAt,
        Optional<Dismissal> dismissal) {

    public static PerformanceAlert raise(AlertKind kind, AlertMatch match, LocalDate date, Instant now) {
        return new PerformanceAlert(
                UUID.randomUUID().toString(),
                kind,
                match.about(),
                match.value(),
                date,
                now,
                now,
                Optional.empty(),
                Optional.empty());
    }

    public boolean isOpen() {
        return dismissal.isEmpty();
    }

    public boolean isForAdministrators() {
        return kind.recipients() == Recipients.ADMIN;
    }

    /** The rule still applies: with what it says now. Unchanged when it says the same. */
    public PerformanceAlert again(AlertKind nowKind, AlertMatch match, Instant now) {
        Instant changedAt = kind.equals(nowKind) && value.equals(match.value()) ? updatedAt : now;
        return new PerformanceAlert(
                id, nowKind, about, match.value(), date, createdAt, changedAt, Optional.empty(), dismissal);
    }

    /** Whether people read something else in it. */
    public boolean saysOtherThan(PerformanceAlert other) {
        return !kind.equals(other.kind) || !value.equals(other.value);
    }

    public PerformanceAlert calm(Instant now) {
        return with(Optional.of(calmAt.orElse(now)), dismissal);
    }

    /** The first who takes note of it stays the one who did. */
    public PerformanceAlert dismissed(Dismissal taken) {
        return with(calmAt, Optional.of(dismissal.orElse(taken)));
    }

    /**
     * Whether a match after the dismissal deserves another alert on the same day: it was over in between, or it is graver, or worse
     * by half than what was dismissed. What merely goes on was dismissed.
     */
    public boolean returnsWith(AlertKind nowKind, AlertMatch match) {
        return calmAt.isPresent()
                || nowKind.severity().compareTo(kind.severity()) > 0
                || nowKind.isWorseByHalf(match.value(), value);
    }

    private PerformanceAlert with(Optional<Instant> calm, Optional<Dismissal> taken) {
        return new PerformanceAlert(id, kind, about, value, date, createdAt, updatedAt, calm, taken);
    }
}

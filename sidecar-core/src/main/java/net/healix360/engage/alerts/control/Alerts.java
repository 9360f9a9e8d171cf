package net.healix360.engage.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.alerts.entity.AlertKind;
import net.healix360.engage.alerts.entity.AlertMatch;
import net.healix360.engage.alerts.entity.AlertsChanged;
import net.healix360.engage.alerts.entity.AlertsChanged.Step;
import net.healix360.engage.alerts.entity.Dismissal;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * The alerts behind the bell: one open alert for each subject, type and day of the hospital. The same match again changes nothing;
 * what was dismissed comes back only when there is news (reference/helix-engage.md §11.7).
 */
@ApplicationScoped
public class Alerts {
    /** As many as the bell shows. */
    public static final int SHOWN = 50;

    private static final int KEPT_DAYS = 400;

    /**
     * The alerts that somebody may see.
     *
     * @param items newest first, at most {@link #SHOWN}
     */
    public record Bell(List<PerformanceAlert> items, long total) {}

    private AlertBook book;
    private Event<AlertsChanged> changed;
    private Tenancy tenancy;
    private Clock clock;

    protected Alerts() {}

    @Inject
    public Alerts(AlertBook book, Event<AlertsChanged> changed, Tenancy tenancy, Clock clock) {
        this.book = book;
        this.changed = changed;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** A rule applies to this, whatever else it applies to. Returns the alert when it is a new one. */
    public synchronized Optional<PerformanceAlert> raise(AlertKind kind, AlertMatch match) {
        DayOfAlerts day = day(kind);
        day.raise(match);
        return settle(day).stream().findFirst();
    }

    /** A rule was asked about everything, and applies to these and nothing else. Returns the new alerts. */
    public synchronized List<PerformanceAlert> raiseExactly(AlertKind kind, List<AlertMatch> matches) {
        DayOfAlerts day = day(kind);
        day.raiseExactly(matches);
        return settle(day);
    }

    /** A rule was asked about this and does not apply. */
    public synchronized void calm(AlertKind kind, AlertMatch nowhere) {
        DayOfAlerts day = day(kind);
        day.calm(nowhere.about());
        settle(day);
    }

    /** @param administrator whether the one who looks is one */
    public Bell bell(boolean administrator) {
        return new Bell(book.open(administrator, SHOWN), book.countOpen(administrator));
    }

    /**
     * Somebody has taken note of it. Returns whether it was open until now.
     *
     * @throws net.healix360.engage.foundation.problem.ProblemException 404 for an alert that this person cannot see
     */
    public synchronized boolean dismiss(String id, String member, boolean administrator) {
        PerformanceAlert alert = book.find(id)
                .filter(found -> administrator || !found.isForAdministrators())
                .orElseThrow(() -> Problem.notFound("There is no such alert.").asException());
        return alert.isOpen() && dismiss(List.of(alert), member) == 1;
    }

    /** Somebody has taken note of everything that they can see. Returns how many that are. */
    public synchronized int dismissAll(String member, boolean administrator) {
        return dismiss(book.open(administrator, Integer.MAX_VALUE), member);
    }

    /** Alerts are kept for more than a year. */
    public void forgetOld() {
        book.forgetBefore(today().minusDays(KEPT_DAYS));
    }

    private int dismiss(List<PerformanceAlert> open, String member) {
        Dismissal taken = new Dismissal(now(), member);
        List<PerformanceAlert> dismissed =
                open.stream().map(alert -> alert.dismissed(taken)).toList();
        book.save(dismissed);
        tell(Step.DISMISSED, dismissed);
        return dismissed.size();
    }

    private DayOfAlerts day(AlertKind kind) {
        return new DayOfAlerts(kind, book.ofDay(kind.alertType(), today()), today(), now());
    }

    private List<PerformanceAlert> settle(DayOfAlerts day) {
        book.save(day.toSave());
        tell(Step.DISMISSED, day.folded());
        tell(Step.UPDATED, day.updated());
        tell(Step.RAISED, day.raised());
        return day.raised();
    }

    private void tell(Step step, List<PerformanceAlert> alerts) {
        if (!alerts.isEmpty()) {
            changed.fire(new AlertsChanged(step, alerts));
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(tenancy.hospital().zone()).toLocalDate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

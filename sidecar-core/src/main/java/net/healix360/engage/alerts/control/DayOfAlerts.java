package net.healix360.engage.alerts.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.alerts.entity.AlertKind;
import net.healix360.engage.alerts.entity.AlertMatch;
import net.healix360.engage.alerts.entity.AlertSubject;
import net.healix360.engage.alerts.entity.Dismissal;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.alerts.entity.Recipients;

/**
 * The alerts of one type on one day, and what some matches make of them. When more than {@link #SINGLE} items match at once they are
 * one alert of the hospital that counts them, for the rest of the day: after a weekend a supervisor has one thing to know, not 300.
 */
final class DayOfAlerts {
    /** So many items get an alert each. */
    static final int SINGLE = 5;

    private final AlertKind kind;
    private final LocalDate date;
    private final Instant now;

    /** The latest of each subject. */
    private final Map<String, PerformanceAlert> latest = new LinkedHashMap<>();

    private final List<PerformanceAlert> raised = new ArrayList<>();
    private final List<PerformanceAlert> updated = new ArrayList<>();
    private final List<PerformanceAlert> folded = new ArrayList<>();
    private final List<PerformanceAlert> calmed = new ArrayList<>();

    DayOfAlerts(AlertKind kind, List<PerformanceAlert> inOrder, LocalDate date, Instant now) {
        this.kind = kind;
        this.date = date;
        this.now = now;
        inOrder.forEach(alert -> latest.put(alert.about().key(), alert));
    }

    void raise(AlertMatch match) {
        raise(kind, match);
    }

    void raiseExactly(List<AlertMatch> matches) {
        if (isCrowd(matches)) {
            calmExcept(Set.of(AlertSubject.hospital().key()));
            fold();
            raise(kind.about(matches.size()), new AlertMatch(AlertSubject.hospital(), Optional.of((double)
                    matches.size())));
        } else {
            calmExcept(matches.stream().map(match -> match.about().key()).collect(Collectors.toSet()));
            matches.forEach(this::raise);
        }
    }

    void calm(AlertSubject about) {
        Optional.ofNullable(latest.get(about.key()))
                .filter(alert -> alert.calmAt().isEmpty())
                .map(alert -> alert.calm(now))
                .ifPresent(calmed::add);
    }

    /** Once counted, counted for the rest of the day; but nothing is counted as nothing. */
    private boolean isCrowd(List<AlertMatch> matches) {
        boolean items = matches.stream().allMatch(match -> match.about().isItem());
        boolean counted = latest.containsKey(AlertSubject.hospital().key());
        return items
                && !matches.isEmpty()
                && kind.recipients() != Recipients.AGENT
                && (counted || matches.size() > SINGLE);
    }

    private void calmExcept(Set<String> keys) {
        latest.values().stream()
                .filter(alert -> !keys.contains(alert.about().key()))
                .map(PerformanceAlert::about)
                .toList()
                .forEach(this::calm);
    }

    private void fold() {
        latest.values().stream()
                .filter(alert -> alert.isOpen() && alert.about().isItem())
                .map(alert -> alert.dismissed(new Dismissal(now, Dismissal.ENGAGE)))
                .forEach(folded::add);
    }

    private void raise(AlertKind said, AlertMatch match) {
        PerformanceAlert known = latest.get(match.about().key());
        if (known == null || (!known.isOpen() && known.returnsWith(said, match))) {
            raised.add(PerformanceAlert.raise(said, match, date, now));
        } else if (known.isOpen()) {
            PerformanceAlert after = known.again(said, match, now);
            if (after.saysOtherThan(known)) {
                updated.add(after);
            } else if (!after.equals(known)) {
                calmed.add(after);
            }
        }
    }

    List<PerformanceAlert> raised() {
        return List.copyOf(raised);
    }

    List<PerformanceAlert> updated() {
        return List.copyOf(updated);
    }

    List<PerformanceAlert> folded() {
        return List.copyOf(folded);
    }

    /** Those that were dismissed first, so that there is never more than one open alert of a subject. */
    List<PerformanceAlert> toSave() {
        List<PerformanceAlert> all = new ArrayList<>(calmed);
        all.addAll(folded);
        all.addAll(updated);
        all.addAll(raised);
        return all;
    }
}

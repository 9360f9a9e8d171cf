package net.healix360.engage.floor.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.floor.entity.CallDensity;
import net.healix360.engage.floor.entity.CallSpan;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * The floor as it stood at any second that the journal keeps: what had reached us by then, folded
 * (docs/adr/0024-the-past-floor-is-folded-by-days.md). Few days are in memory at once.
 */
@ApplicationScoped
public class FloorHistory {
    private static final int DAYS_IN_MEMORY = 3;
    /** Entries between two copies of a day. */
    private static final int APART = 2_000;

    private static final Duration STEP = Duration.ofMinutes(5);

    private final Map<LocalDate, FoldedDay> days = new LinkedHashMap<>(4, 0.75f, true);

    private Journal journal;
    private FloorWords words;
    private AgentDirectory directory;
    private CallersOnLine callers;
    private Supplier<ZoneId> zone;
    private Clock clock;
    private int apart;

    protected FloorHistory() {}

    @Inject
    public FloorHistory(
            Journal journal,
            FloorWords words,
            AgentDirectory directory,
            CallersOnLine callers,
            Tenancy tenancy,
            Clock clock) {
        this(journal, words, directory, callers, () -> tenancy.hospital().zone(), clock, APART);
    }

    FloorHistory(
            Journal journal,
            FloorWords words,
            AgentDirectory directory,
            CallersOnLine callers,
            Supplier<ZoneId> zone,
            Clock clock,
            int apart) {
        this.journal = journal;
        this.words = words;
        this.directory = directory;
        this.callers = callers;
        this.zone = zone;
        this.clock = clock;
        this.apart = apart;
    }

    /** Names and agents are today's; what they did is what was known at that instant. */
    public FloorView at(Instant instant) {
        FloorProjection then = day(instant.atZone(zone.get()).toLocalDate()).at(instant);
        return new FloorView(
                instant,
                directory.all().stream()
                        .map(agent -> then.onFloor(agent, instant))
                        .toList(),
                callers.with(then.callsAt(instant)));
    }

    /** From when on there is something to look at; empty before the first event. */
    public Optional<Instant> beginning() {
        return journal.beginning();
    }

    /** The calls over a day of the hospital, as far as it has gone. */
    public CallDensity density(LocalDate day) {
        Instant from = day.atStartOfDay(zone.get()).toInstant();
        Instant until = earlier(day.plusDays(1).atStartOfDay(zone.get()).toInstant(), clock.instant());
        int[] calls = new int[steps(from, until)];
        for (CallSpan span : journal.callsBetween(from, until)) {
            Instant over =
                    span.ended().orElseGet(() -> earlier(span.lastHeard().plus(FloorProjection.STALE_CALL), until));
            int first = Math.max(0, step(from, span.began()));
            for (int step = first; step <= Math.min(calls.length - 1, step(from, over)); step++) {
                calls[step]++;
            }
        }
        return new CallDensity(from, STEP, Arrays.stream(calls).boxed().toList());
    }

    private FoldedDay day(LocalDate day) {
        synchronized (days) {
            FoldedDay folded = days.computeIfAbsent(
                    day,
                    missing -> new FoldedDay(
                            journal, words, day.atStartOfDay(zone.get()).toInstant(), apart));
            if (days.size() > DAYS_IN_MEMORY) {
                days.remove(days.keySet().iterator().next());
            }
            return folded;
        }
    }

    private static int steps(Instant from, Instant until) {
        return until.isAfter(from) ? step(from, until.minusMillis(1)) + 1 : 0;
    }

    private static int step(Instant from, Instant at) {
        return (int) Math.floorDiv(Duration.between(from, at).toMillis(), STEP.toMillis());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

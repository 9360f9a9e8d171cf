package net.healix360.engage.simulator.agents;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import net.healix360.engage.simulator.time.VendorTime;

/** What one agent's time went into, by Indian day, mode and state, for a month; and the latest changes one by one. */
public final class WorkBook {
    private static final int DAYS_KEPT = 31;
    private static final int CHANGES_KEPT = 64;
    private static final Change NEVER_SEEN = new Change(AgentState.OFFLINE, AgentMode.INBOUND, Instant.EPOCH);

    private final TreeMap<LocalDate, Map<AgentMode, Map<AgentState, Duration>>> days = new TreeMap<>();
    private final Deque<Change> latest = new ArrayDeque<>();
    private Change present = NEVER_SEEN;
    private Instant bookedUntil = Instant.EPOCH;

    void enter(AgentState state, AgentMode mode, Instant at) {
        close(at);
        latest.addLast(present);
        if (latest.size() > CHANGES_KEPT) {
            latest.removeFirst();
        }
        present = new Change(state, mode, at);
    }

    void forget() {
        days.clear();
        latest.clear();
        present = NEVER_SEEN;
    }

    /** The state in force at {@code moment}, as far back as the latest changes reach. */
    public AgentState stateAt(Instant moment) {
        if (!present.since().isAfter(moment)) {
            return present.state();
        }
        for (Iterator<Change> earlier = latest.descendingIterator(); earlier.hasNext(); ) {
            Change change = earlier.next();
            if (!change.since().isAfter(moment)) {
                return change.state();
            }
        }
        return AgentState.OFFLINE;
    }

    /** Time in each state up to {@code now}, by mode; nothing for a day on which the agent was offline. */
    public Map<AgentMode, Map<AgentState, Duration>> of(LocalDate day, Instant now) {
        close(now);
        return days.getOrDefault(day, Map.of());
    }

    /** Books the present state up to {@code at}, split at midnight. */
    private void close(Instant at) {
        if (present.state() != AgentState.OFFLINE) {
            Instant from = bookedUntil;
            while (from.isBefore(at)) {
                LocalDate day = VendorTime.day(from);
                Instant midnight = VendorTime.startOf(day.plusDays(1));
                Instant to = at.isBefore(midnight) ? at : midnight;
                book(day, Duration.between(from, to));
                from = to;
            }
        }
        bookedUntil = at;
        while (days.size() > DAYS_KEPT) {
            days.pollFirstEntry();
        }
    }

    private void book(LocalDate day, Duration length) {
        days.computeIfAbsent(day, key -> new EnumMap<>(AgentMode.class))
                .computeIfAbsent(present.mode(), key -> new EnumMap<>(AgentState.class))
                .merge(present.state(), length, Duration::plus);
    }

    private record Change(AgentState state, AgentMode mode, Instant since) {}
}

package net.healix360.engage.availability.control;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.healix360.engage.agents.entity.AgentAction;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentEventType;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.availability.entity.Interval;

/** A day's sums over the parts of the agent's states that lie in it (design: metrics, an interval is split at midnight). */
final class Sums {
    /** A pause of which the vendor did not say why. */
    private static final String NO_REASON = "Other";

    private final Map<AgentState, Long> seconds = new EnumMap<>(AgentState.class);
    private final Map<String, Long> pauses = new TreeMap<>();
    private long onlyLoggedIn;

    private Sums(List<Interval> parts) {
        parts.forEach(this::add);
    }

    static AgentSession of(AgentId agent, Day day, List<Interval> intervals, List<AgentEvent> events) {
        Sums sums = new Sums(intervals.stream()
                .map(interval -> interval.within(day.begin(), day.end()))
                .toList());
        long ring = sums.in(AgentState.RINGING);
        long busy = ring + sums.in(AgentState.IN_CALL);
        long ready = sums.in(AgentState.READY);
        long wrapUp = sums.in(AgentState.ACW);
        long pause = sums.pauses.values().stream().mapToLong(Long::longValue).sum();
        return new AgentSession(
                agent,
                day.date(),
                sums.onlyLoggedIn + busy + ready + wrapUp + pause,
                busy,
                ready,
                pause,
                sums.pauses,
                wrapUp,
                ring,
                ready,
                averageHandling(day, events));
    }

    private void add(Interval part) {
        if (part.seconds() == 0) {
            return;
        }
        if (part.state() != AgentState.PAUSED) {
            seconds.merge(part.state(), part.seconds(), Long::sum);
        } else if (part.reason().equals(Optional.of(AgentAction.LOGIN_REASON))) {
            onlyLoggedIn += part.seconds();
        } else {
            pauses.merge(part.reason().orElse(NO_REASON), part.seconds(), Long::sum);
        }
    }

    private long in(AgentState state) {
        return seconds.getOrDefault(state, 0L);
    }

    /** What began on the day counts for it, wherever it ended. */
    private static Optional<Long> averageHandling(Day day, List<AgentEvent> events) {
        List<AgentEvent> ofDay =
                events.stream().filter(event -> day.contains(began(event))).toList();
        long calls = ofDay.stream()
                .filter(event -> event.type() == AgentEventType.CALL_END)
                .count();
        long handling = ofDay.stream()
                .filter(event -> event.type() == AgentEventType.CALL_END || event.type() == AgentEventType.ACW_END)
                .mapToLong(event -> event.durationS().orElse(0L))
                .sum();
        return calls == 0 ? Optional.empty() : Optional.of(Math.round((double) handling / calls));
    }

    private static Instant began(AgentEvent event) {
        return event.at().minusSeconds(event.durationS().orElse(0L));
    }
}

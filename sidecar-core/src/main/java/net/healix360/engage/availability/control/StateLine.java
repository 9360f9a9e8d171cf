package net.healix360.engage.availability.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.Freshness;
import net.healix360.engage.availability.entity.Interval;

/** An agent's states one after the other, without a gap but where the agent fell silent for too long. */
final class StateLine {
    private final List<Interval> closed = new ArrayList<>();
    private AgentState state = AgentState.OFFLINE;
    private Optional<String> reason = Optional.empty();
    private Optional<Instant> since = Optional.empty();
    private Instant heard = Instant.MIN;
    private Optional<Instant> leftCall = Optional.empty();

    /** @param at not before what was told last */
    void become(AgentState next, Optional<String> why, Instant at) {
        if (!isIn(next, why)) {
            since.ifPresent(begin -> close(begin, at));
            if (state == AgentState.IN_CALL) {
                leftCall = Optional.of(at);
            }
            state = next;
            reason = why;
            since = Optional.of(at);
        } else if (Freshness.knownUntil(state, heard).isBefore(at)) {
            since.ifPresent(begin -> close(begin, at));
            since = Optional.of(at);
        }
        heard = at;
    }

    boolean isIn(AgentState other, Optional<String> why) {
        return since.isPresent() && state == other && reason.equals(why);
    }

    AgentState state() {
        return state;
    }

    Optional<String> reason() {
        return reason;
    }

    boolean isOffline() {
        return state == AgentState.OFFLINE;
    }

    /** Whether the instant is after everything that was told of the agent's states. */
    boolean isNewer(Instant at) {
        return at.isAfter(heard);
    }

    /** When the agent last left a call that began then, by the word of the agent's states. */
    Optional<Instant> leftCallAt(Instant began) {
        return leftCall.filter(left -> !left.isBefore(began));
    }

    List<Interval> until(Instant horizon) {
        List<Interval> all = new ArrayList<>(closed);
        since.filter(begin -> !begin.isAfter(horizon))
                .ifPresent(begin -> all.add(new Interval(state, reason, begin, known(horizon))));
        return all;
    }

    private void close(Instant begin, Instant end) {
        closed.add(new Interval(state, reason, begin, known(end)));
    }

    private Instant known(Instant end) {
        Instant known = Freshness.knownUntil(state, heard);
        return known.isBefore(end) ? known : end;
    }
}

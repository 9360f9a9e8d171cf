package net.healix360.engage.floor.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;

/**
 * How the floor stands, as a fold over the journal: the same events in the same order always give the same floor,
 * before and after a restart. Not safe for threads by itself; {@link Floor} guards it.
 */
final class FloorProjection {
    /** Older than this an event is history and changes nothing that is live (contract §6). */
    static final Duration LATE = Duration.ofMinutes(15);

    /** A call of which nothing was heard for so long is a ghost (reference/helix-engage.md §2.12). */
    static final Duration STALE_CALL = Duration.ofHours(2);

    private static final int REMEMBERED_ENDS = 10_000;

    private final Map<AgentId, AgentStatus> agents = new HashMap<>();
    private final Map<AgentId, Instant> heard = new HashMap<>();
    private final Map<Ucid, CallStatus> calls = new LinkedHashMap<>();
    private final Map<AgentId, Ucid> callAt = new HashMap<>();
    private final Map<AgentId, Ucid> lastCall = new HashMap<>();
    private final Map<Ucid, CallStatus> ended = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Ucid, CallStatus> eldest) {
            return size() > REMEMBERED_ENDS;
        }
    };

    /** Applies the event and tells what the floor made of it: a state, or {@link JournalEntry#LATE}. */
    String apply(FloorEvent event, Instant receivedAt) {
        if (event.at().plus(LATE).isBefore(receivedAt)) {
            return JournalEntry.LATE;
        }
        return event instanceof AgentChanged agent ? agentChanged(agent) : callChanged((CallChanged) event);
    }

    private String agentChanged(AgentChanged event) {
        if (event.at().isBefore(heard.getOrDefault(event.agentId(), Instant.MIN))) {
            return JournalEntry.LATE;
        }
        heard.put(event.agentId(), event.at());
        AgentStatus known = agents.get(event.agentId());
        boolean same = known != null
                && known.state() == event.state()
                && known.reason().equals(event.reason());
        if (!same) {
            agents.put(event.agentId(), new AgentStatus(event.agentId(), event.state(), event.reason(), event.at()));
        }
        if (event.state() == AgentState.OFFLINE) {
            endCallsOf(event.agentId(), event.at());
        }
        return event.state().name();
    }

    private String callChanged(CallChanged event) {
        if (ended.containsKey(event.ucid())) {
            return CallState.ENDED.name();
        }
        CallStatus known = calls.get(event.ucid());
        if (event.state() == CallState.ENDED) {
            end(event.ucid(), (known == null ? fresh(event) : known).in(CallState.ENDED, event.at(), event.agentId()));
            return CallState.ENDED.name();
        }
        if (known != null && !known.state().mayBecome(event.state())) {
            return known.state().name();
        }
        calls.put(event.ucid(), known == null ? fresh(event) : next(known, event));
        event.agentId().ifPresent(agent -> {
            callAt.values().removeIf(event.ucid()::equals);
            callAt.put(agent, event.ucid());
            lastCall.put(agent, event.ucid());
        });
        return event.state().name();
    }

    private static CallStatus next(CallStatus known, CallChanged event) {
        boolean same = known.state() == event.state();
        return known.in(event.state(), same ? known.since() : event.at(), event.agentId());
    }

    private static CallStatus fresh(CallChanged event) {
        return new CallStatus(
                event.ucid(),
                event.agentId(),
                event.callerPhone(),
                event.direction(),
                event.state(),
                event.at(),
                event.did());
    }

    private void end(Ucid ucid, CallStatus last) {
        CallStatus gone = calls.remove(ucid);
        ended.put(ucid, last);
        if (gone != null && callAt.values().removeIf(ucid::equals)) {
            gone.agentId().ifPresent(this::backToOtherCall);
        }
    }

    /** Whoever had a second call on top of the first is in the first again. */
    private void backToOtherCall(AgentId agent) {
        callsOf(agent).reduce((earlier, later) -> later).ifPresent(call -> callAt.put(agent, call.ucid()));
    }

    /** No active call for a logged-out agent: ghost calls confused supervisors once (#540). */
    private void endCallsOf(AgentId agent, Instant at) {
        callsOf(agent).toList().forEach(call -> end(call.ucid(), call.in(CallState.ENDED, at, Optional.of(agent))));
    }

    private Stream<CallStatus> callsOf(AgentId agent) {
        return calls.values().stream().filter(call -> call.agentId().equals(Optional.of(agent)));
    }

    /** The call that is at this agent, unless it is a ghost. */
    Optional<Ucid> callAt(AgentId agent, Instant now) {
        return Optional.ofNullable(callAt.get(agent)).filter(ucid -> isHeardOf(calls.get(ucid), now));
    }

    /** When this agent was last heard of, a repeated state included. */
    Optional<Instant> heard(AgentId agent) {
        return Optional.ofNullable(heard.get(agent));
    }

    Optional<AgentStatus> agent(AgentId id) {
        return Optional.ofNullable(agents.get(id));
    }

    Optional<CallStatus> call(Ucid ucid) {
        return Optional.ofNullable(calls.get(ucid));
    }

    /** The call that the agent is in or was in last, while it is remembered. */
    Optional<CallStatus> lastCallOf(AgentId agent) {
        return Optional.ofNullable(lastCall.get(agent)).flatMap(this::recent);
    }

    /** Live, or ended and still remembered. */
    Optional<CallStatus> recent(Ucid ucid) {
        return call(ucid).or(() -> Optional.ofNullable(ended.get(ucid)));
    }

    Collection<CallStatus> callsAt(Instant now) {
        return calls.values().stream().filter(call -> isHeardOf(call, now)).toList();
    }

    private static boolean isHeardOf(CallStatus call, Instant now) {
        return !call.since().plus(STALE_CALL).isBefore(now);
    }
}

package net.healix360.engage.floor.control;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;

/** The calls' part of the projection: which there are, at whom, and which have ended. */
final class CallsOnFloor {
    private static final int REMEMBERED_ENDS = 10_000;

    private final Map<Ucid, CallStatus> live = new LinkedHashMap<>();
    private final Map<AgentId, Ucid> callAt = new HashMap<>();
    private final Map<AgentId, Ucid> lastCall = new HashMap<>();
    private final Set<Ucid> presumedOver = new HashSet<>();
    private final Map<Ucid, CallStatus> ended = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Ucid, CallStatus> eldest) {
            boolean forgotten = size() > REMEMBERED_ENDS;
            if (forgotten) {
                presumedOver.remove(eldest.getKey());
            }
            return forgotten;
        }
    };

    CallsOnFloor copy() {
        CallsOnFloor copy = new CallsOnFloor();
        copy.live.putAll(live);
        copy.callAt.putAll(callAt);
        copy.lastCall.putAll(lastCall);
        copy.presumedOver.addAll(presumedOver);
        copy.ended.putAll(ended);
        return copy;
    }

    /** Puts the call where the event says; returns the state in which the call then is. */
    CallState change(CallChanged event) {
        if (ended.containsKey(event.ucid()) && !revives(event)) {
            return CallState.ENDED;
        }
        CallStatus known = live.get(event.ucid());
        if (event.state() == CallState.ENDED) {
            end(event.ucid(), (known == null ? fresh(event) : known).in(CallState.ENDED, event.at(), event.agentId()));
            return CallState.ENDED;
        }
        if (known != null && !known.state().mayBecome(event.state())) {
            return known.state();
        }
        live.put(event.ucid(), known == null ? fresh(event) : next(known, event));
        event.agentId().ifPresent(agent -> {
            callAt.values().removeIf(event.ucid()::equals);
            callAt.put(agent, event.ucid());
            lastCall.put(agent, event.ucid());
        });
        return event.state();
    }

    /** Whether the event would put its call at its agent, or leave it there. */
    boolean wouldPlace(CallChanged event) {
        CallStatus known = live.get(event.ucid());
        boolean over = event.state() == CallState.ENDED || (ended.containsKey(event.ucid()) && !mayRevive(event));
        return !over && (known == null || known.state().mayBecome(event.state()));
    }

    /** We conclude that the call is over: no vendor said so. */
    void presumeOver(CallChanged event) {
        presumedOver.add(event.ucid());
        end(event.ucid(), fresh(event).in(CallState.ENDED, event.at(), event.agentId()));
    }

    /** No active call for a logged-out agent: ghost calls confused supervisors once (#540). */
    void presumeAllOver(AgentId agent, Instant at) {
        of(agent).toList().forEach(call -> {
            presumedOver.add(call.ucid());
            end(call.ucid(), call.in(CallState.ENDED, at, Optional.of(agent)));
        });
    }

    boolean knows(Ucid ucid) {
        return live.containsKey(ucid) || ended.containsKey(ucid);
    }

    Optional<Ucid> at(AgentId agent) {
        return Optional.ofNullable(callAt.get(agent));
    }

    Optional<CallStatus> find(Ucid ucid) {
        return Optional.ofNullable(live.get(ucid));
    }

    /** Live, or ended and still remembered. */
    Optional<CallStatus> recent(Ucid ucid) {
        return find(ucid).or(() -> Optional.ofNullable(ended.get(ucid)));
    }

    Optional<CallStatus> lastOf(AgentId agent) {
        return Optional.ofNullable(lastCall.get(agent)).flatMap(this::recent);
    }

    Collection<CallStatus> all() {
        return live.values();
    }

    /** Settles what was presumed: the vendor's own end confirms it, a newer word from another agent refutes it. */
    private boolean revives(CallChanged event) {
        boolean refuted = mayRevive(event);
        if (refuted) {
            ended.remove(event.ucid());
        }
        if (refuted || event.state() == CallState.ENDED) {
            presumedOver.remove(event.ucid());
        }
        return refuted;
    }

    private boolean mayRevive(CallChanged event) {
        CallStatus last = ended.get(event.ucid());
        return presumedOver.contains(event.ucid())
                && event.state() != CallState.ENDED
                && event.agentId().isPresent()
                && !event.agentId().equals(last.agentId())
                && event.at().isAfter(last.since());
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
                event.did(),
                event.at());
    }

    private void end(Ucid ucid, CallStatus last) {
        CallStatus gone = live.remove(ucid);
        ended.put(ucid, last);
        if (gone != null && callAt.values().removeIf(ucid::equals)) {
            gone.agentId().ifPresent(this::backToOtherCall);
        }
    }

    /** Whoever had a second call on top of the first is in the first again. */
    private void backToOtherCall(AgentId agent) {
        of(agent).reduce((earlier, later) -> later).ifPresent(call -> callAt.put(agent, call.ucid()));
    }

    private Stream<CallStatus> of(AgentId agent) {
        return live.values().stream().filter(call -> call.agentId().equals(Optional.of(agent)));
    }
}

package net.healix360.engage.desk.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.identity.entity.AgentSignedOut;
import net.healix360.engage.identity.entity.SessionTakenOver;

/**
 * The one call that an agent has just dialled, whose leg the agent's phone answers by itself. Bound to agent and UCID
 * and gone on every path that ends the call: a stale marker once answered a patient's call by itself
 * (reference/helix-engage.md §2.3). Forgotten by a restart, which only means that the agent answers by hand.
 */
@ApplicationScoped
public class OutboundMarker {
    /** An order of which the vendor says nothing for so long has not led to a call. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    /** Listeners of the stream are told after this. */
    private static final int BEFORE_THE_STREAM = 100;

    private record Mark(PhoneNumber number, Instant until, Optional<Ucid> ucid) {
        Mark boundTo(Ucid call) {
            return new Mark(number, until, Optional.of(call));
        }
    }

    private final Map<AgentId, Mark> marks = new ConcurrentHashMap<>();

    private Floor floor;
    private FloorWords words;
    private Clock clock;

    protected OutboundMarker() {}

    @Inject
    public OutboundMarker(Floor floor, FloorWords words, Clock clock) {
        this.floor = floor;
        this.words = words;
        this.clock = clock;
    }

    /** A dial order is about to go to the vendor. */
    void expect(AgentId agent, PhoneNumber number) {
        marks.put(agent, new Mark(number, clock.instant().plus(LIMIT), Optional.empty()));
    }

    /** The vendor has named the call. True when its events have not, so that the marker is new to who listens. */
    boolean bind(AgentId agent, Ucid ucid) {
        boolean[] late = {false};
        marks.computeIfPresent(agent, (same, mark) -> {
            late[0] = mark.ucid().isEmpty();
            return mark.boundTo(ucid);
        });
        return late[0];
    }

    public void clear(AgentId agent) {
        marks.remove(agent);
    }

    /** Whether this agent's phone answers this call by itself. */
    public boolean answersItself(AgentId agent, Ucid ucid) {
        return valid(agent).flatMap(Mark::ucid).filter(ucid::equals).isPresent();
    }

    /** Whether a call that the agent has dialled is on its way, or in progress. */
    boolean isOut(AgentId agent) {
        return valid(agent).isPresent();
    }

    private Optional<Mark> valid(AgentId agent) {
        Mark mark = marks.get(agent);
        if (mark == null) {
            return Optional.empty();
        }
        boolean live = mark.ucid().flatMap(floor::call).isPresent();
        if (!live && !clock.instant().isBefore(mark.until())) {
            marks.remove(agent, mark);
            return Optional.empty();
        }
        return Optional.of(mark);
    }

    public void heard(@Observes @Priority(BEFORE_THE_STREAM) JournalEntry entry) {
        if (!marks.isEmpty() && entry.isLive()) {
            words.read(entry.kind(), entry.body()).ifPresent(event -> {
                if (event instanceof CallChanged call) {
                    heard(call, CallState.valueOf(entry.state()));
                } else if (event instanceof AgentChanged agent) {
                    heard(agent);
                }
            });
        }
    }

    private void heard(CallChanged call, CallState state) {
        if (state == CallState.ENDED) {
            clear(call.ucid());
        } else if (call.direction() == Direction.INBOUND) {
            call.agentId().ifPresent(this::clear);
        } else {
            call.agentId()
                    .ifPresent(agent -> marks.computeIfPresent(
                            agent,
                            (same, mark) ->
                                    mark.ucid().isEmpty() && reaches(mark, call) ? mark.boundTo(call.ucid()) : mark));
        }
    }

    private static boolean reaches(Mark mark, CallChanged call) {
        return PhoneNumber.parse(call.callerPhone())
                .filter(mark.number()::equals)
                .isPresent();
    }

    private void heard(AgentChanged agent) {
        if (agent.state() == AgentState.OFFLINE || agent.state() == AgentState.ACW) {
            clear(agent.agentId());
        }
    }

    public void disposed(@Observes CallDisposed call) {
        clear(call.ucid());
    }

    public void takenOver(@Observes SessionTakenOver session) {
        clear(session.agentId());
    }

    public void signedOut(@Observes AgentSignedOut agent) {
        clear(agent.agentId());
    }

    private void clear(Ucid ucid) {
        marks.values().removeIf(mark -> mark.ucid().equals(Optional.of(ucid)));
    }
}

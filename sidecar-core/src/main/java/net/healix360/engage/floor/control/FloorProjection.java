package net.healix360.engage.floor.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentAction;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.agents.entity.Freshness;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;

/**
 * How the floor stands, as a fold over the journal: the same events in the same order always give the same floor,
 * before and after a restart. What holds between agents and calls is here: nobody who is offline has a call. Not safe for
 * threads by itself; {@link Floor} guards it.
 */
final class FloorProjection {
    /** Older than this an event is history and changes nothing that is live (contract §6). */
    static final Duration LATE = Duration.ofMinutes(15);

    /** A call of which nothing was heard for so long is a ghost (reference/helix-engage.md §2.12). */
    static final Duration STALE_CALL = Duration.ofHours(2);

    private final AgentsOnFloor agents;
    private final CallsOnFloor calls;

    FloorProjection() {
        this(new AgentsOnFloor(), new CallsOnFloor());
    }

    private FloorProjection(AgentsOnFloor agents, CallsOnFloor calls) {
        this.agents = agents;
        this.calls = calls;
    }

    /** The same floor, to be folded on by itself. */
    FloorProjection copy() {
        return new FloorProjection(agents.copy(), calls.copy());
    }

    /** Applies the event and tells what the floor made of it: a state, or {@link JournalEntry#LATE}. */
    String apply(FloorEvent event, Instant receivedAt) {
        agentOf(event).ifPresent(agent -> agents.told(agent, receivedAt));
        if (event.at().plus(LATE).isBefore(receivedAt)) {
            return JournalEntry.LATE;
        }
        return event instanceof AgentChanged agent ? agentChanged(agent) : callChanged((CallChanged) event);
    }

    private Optional<AgentId> agentOf(FloorEvent event) {
        return event instanceof CallChanged call
                ? call.agentId().or(() -> calls.find(call.ucid()).flatMap(CallStatus::agentId))
                : Optional.of(((AgentChanged) event).agentId());
    }

    private String agentChanged(AgentChanged event) {
        if (agents.isNewerThan(event.agentId(), event.at())) {
            return JournalEntry.LATE;
        }
        agents.step(event.agentId(), event.action(), event.reason(), event.at());
        if (event.state() == AgentState.OFFLINE) {
            calls.presumeAllOver(event.agentId(), event.at());
        }
        return event.state().name();
    }

    private String callChanged(CallChanged event) {
        boolean atOffline = event.agentId().filter(agents::isOffline).isPresent() && calls.wouldPlace(event);
        return (atOffline ? changeAtOffline(event, event.agentId().orElseThrow()) : calls.change(event)).name();
    }

    /** A call after the logout tells that a login was lost; one before it was over with the logout. */
    private CallState changeAtOffline(CallChanged event, AgentId agent) {
        boolean after = agents.heard(agent).map(event.at()::isAfter).orElse(true);
        if (after) {
            AgentAction action = event.state() == CallState.RINGING ? AgentAction.CALLING : AgentAction.INCALL;
            agents.step(agent, action, Optional.empty(), event.at());
            return calls.change(event);
        }
        if (calls.knows(event.ucid())) {
            return calls.change(event.atNobody());
        }
        calls.presumeOver(event);
        return CallState.ENDED;
    }

    /** An agent as the floor shows this agent at that instant: also one of whom the fold never heard. */
    FloorAgent onFloor(Agent agent, Instant now) {
        AgentStatus known = agent(agent.id()).orElseGet(() -> AgentStatus.offline(agent.id()));
        Instant heard = heard(agent.id()).orElse(known.since());
        return new FloorAgent(agent.name(), Freshness.at(now, known, heard), callAt(agent.id(), now));
    }

    /** The call that is at this agent, unless it is a ghost. */
    Optional<Ucid> callAt(AgentId agent, Instant now) {
        return calls.at(agent)
                .filter(ucid ->
                        calls.find(ucid).filter(call -> isHeardOf(call, now)).isPresent());
    }

    /** When this agent was last heard of, a repeated state included. */
    Optional<Instant> heard(AgentId agent) {
        return agents.heard(agent);
    }

    /** When something of this agent, or of a call at this agent, last reached us, late or not. */
    Optional<Instant> toldAt(AgentId agent) {
        return agents.toldAt(agent);
    }

    /** How many steps were taken that {@link net.healix360.engage.agents.entity.AgentSteps} did not expect. */
    long irregularSteps() {
        return agents.irregularSteps();
    }

    Optional<AgentStatus> agent(AgentId id) {
        return agents.status(id);
    }

    Optional<CallStatus> call(Ucid ucid) {
        return calls.find(ucid);
    }

    /** The call that the agent is in or was in last, while it is remembered. */
    Optional<CallStatus> lastCallOf(AgentId agent) {
        return calls.lastOf(agent);
    }

    /** Live, or ended and still remembered. */
    Optional<CallStatus> recent(Ucid ucid) {
        return calls.recent(ucid);
    }

    Collection<CallStatus> callsAt(Instant now) {
        return calls.all().stream().filter(call -> isHeardOf(call, now)).toList();
    }

    private static boolean isHeardOf(CallStatus call, Instant now) {
        return !call.since().plus(STALE_CALL).isBefore(now);
    }
}

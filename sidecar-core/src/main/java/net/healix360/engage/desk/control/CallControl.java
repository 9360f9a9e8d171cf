package net.healix360.engage.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.CallCommand;
import net.healix360.engage.telephony.entity.CallCommand.Action;
import net.healix360.engage.telephony.entity.RecordingAction;

/**
 * What an agent does to its live call. Asking for what is already so asks the vendor for nothing. A transfer is a
 * conference, then a kick of oneself: the call keeps its UCID, and the journal keeps the chain.
 */
@ApplicationScoped
public class CallControl {
    private static final EventLogger LOG = EventLogger.of(CallControl.class);

    private final Set<Ucid> muted = ConcurrentHashMap.newKeySet();
    private final Set<Ucid> inHand = ConcurrentHashMap.newKeySet();

    private OwnCalls calls;
    private Floor floor;
    private FloorInbox inbox;
    private OutboundMarker marker;
    private TelephonyProvider telephony;
    private Clock clock;

    protected CallControl() {}

    @Inject
    public CallControl(
            OwnCalls calls,
            Floor floor,
            FloorInbox inbox,
            OutboundMarker marker,
            TelephonyProvider telephony,
            Clock clock) {
        this.calls = calls;
        this.floor = floor;
        this.inbox = inbox;
        this.marker = marker;
        this.telephony = telephony;
        this.clock = clock;
    }

    /**
     * @param number whom to bring in, for a conference
     * @return the new leg of a conference
     */
    public Optional<Ucid> act(AgentId agent, Ucid ucid, Action action, Optional<String> number) {
        if (!inHand.add(ucid)) {
            throw Problem.conflict("call-busy", "The last order for this call is still being carried out.")
                    .asException();
        }
        try {
            CallStatus call = calls.live(agent, ucid);
            return isSoAlready(call, action) ? Optional.empty() : order(agent, call, action, number);
        } finally {
            inHand.remove(ucid);
        }
    }

    /** Stops the recording of a live call, or goes on with it. */
    public void record(AgentId agent, Ucid ucid, RecordingAction action) {
        calls.live(agent, ucid);
        telephony.record(ucid, action);
        LOG.info("recording", Map.of("agent", agent.value(), "ucid", ucid.value(), "action", action));
    }

    private boolean isSoAlready(CallStatus call, Action action) {
        muted.removeIf(ucid -> floor.call(ucid).isEmpty());
        return switch (action) {
            case HOLD -> call.state() == CallState.HELD;
            case UNHOLD -> call.state() == CallState.ACTIVE;
            case MUTE -> muted.contains(call.ucid());
            default -> false;
        };
    }

    private Optional<Ucid> order(AgentId agent, CallStatus call, Action action, Optional<String> number) {
        if (call.state() == CallState.RINGING && action != Action.KICK_CALL) {
            throw Problem.conflict("call-not-answered", "The call is not answered yet.")
                    .asException();
        }
        Optional<Ucid> leg = telephony.control(new CallCommand(action, agent, call.ucid(), call.did(), number));
        LOG.info(
                "call control",
                Map.of("agent", agent.value(), "ucid", call.ucid().value(), "action", action));
        switch (action) {
            case HOLD -> know(call, CallState.HELD, "put on hold by " + agent);
            case UNHOLD -> know(call, CallState.ACTIVE, "taken from hold by " + agent);
            case MUTE -> muted.add(call.ucid());
            case UNMUTE -> muted.remove(call.ucid());
            case CONFERENCE -> know(call, call.state(), agent + " brings in " + number.orElse("") + leg(leg));
            case KICK_CALL -> left(agent, call);
        }
        return leg;
    }

    private static String leg(Optional<Ucid> leg) {
        return leg.map(ucid -> " as " + ucid).orElse("");
    }

    private void left(AgentId agent, CallStatus call) {
        marker.clear(agent);
        floor.call(call.ucid())
                .ifPresent(live -> know(live.status(), live.status().state(), agent + " leaves"));
    }

    private void know(CallStatus call, CallState state, String why) {
        inbox.know(
                new CallChanged(
                        call.ucid(),
                        call.agentId(),
                        state,
                        call.direction(),
                        call.callerPhone(),
                        call.did(),
                        clock.instant()),
                why);
    }
}

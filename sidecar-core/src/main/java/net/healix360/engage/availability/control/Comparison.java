package net.healix360.engage.availability.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentAction;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.Repair;
import net.healix360.engage.availability.entity.RepairKind;
import net.healix360.engage.availability.entity.Standing;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.telephony.entity.VendorAgent;

/** One agent at the vendor against the same agent on the floor; says what is wrong and how it is put right. */
final class Comparison {
    /** Why nobody knows what the agent does. */
    static final String UNEXPLAINED = "in a call at the telephony provider that is not known here";

    /** A vendor may list somebody as ready while the phone rings; nobody's phone rings for longer than this. */
    static final Duration LONGEST_RING = Duration.ofSeconds(45);

    private static final String LOGGED_IN_ONLY = "idle";

    private final Instant asOf;
    private final Duration stuckAfter;

    /**
     * @param asOf when the vendor was asked, in whole seconds as its events are
     * @param stuckAfter after-call work that lasts longer than this is stuck
     */
    Comparison(Instant asOf, Duration stuckAfter) {
        this.asOf = asOf;
        this.stuckAfter = stuckAfter;
    }

    /** The agent is not in the vendor's list. */
    Optional<Repair> absent(Standing here) {
        return here.state() == AgentState.OFFLINE
                ? Optional.empty()
                : repair(
                        RepairKind.PHANTOM_LOGIN,
                        here,
                        "the telephony provider does not list this agent as logged in",
                        List.of(into(here, AgentState.OFFLINE, Optional.empty())));
    }

    /** Empty when both agree, and for a word of the vendor that nobody knows. */
    Optional<Repair> present(Standing here, VendorAgent there) {
        return there.state()
                .filter(state -> state != AgentState.OFFLINE && state != AgentState.UNKNOWN)
                .flatMap(state -> state.isOnCall() ? busy(here) : free(here, state, there.vendorState()));
    }

    private Optional<Repair> busy(Standing here) {
        if (here.state().isOnCall()) {
            return Optional.empty();
        }
        Optional<CallStatus> call = here.calls().stream().findFirst();
        if (call.isPresent()) {
            AgentState state = call.get().state() == CallState.RINGING ? AgentState.RINGING : AgentState.IN_CALL;
            return repair(
                    RepairKind.WRONG_STATE,
                    here,
                    "the telephony provider says that this agent is in a call, and the call is known",
                    List.of(into(here, state, Optional.empty())));
        }
        return here.status().reason().equals(Optional.of(UNEXPLAINED))
                ? Optional.empty()
                : repair(
                        RepairKind.UNEXPLAINED_CALL,
                        here,
                        "the telephony provider says that this agent is in a call, and no call is known",
                        List.of(into(here, AgentState.UNKNOWN, Optional.of(UNEXPLAINED))));
    }

    private Optional<Repair> free(Standing here, AgentState there, String vendorWord) {
        if (here.state() == AgentState.OFFLINE) {
            return repair(
                    RepairKind.MISSED_LOGIN,
                    here,
                    "the telephony provider lists this agent as logged in",
                    List.of(into(here, there, Optional.empty())));
        }
        if (here.isOnCall()) {
            return mayStillRing(here, there) ? Optional.empty() : Optional.of(ghost(here, there));
        }
        if (here.state() == there) {
            return there == AgentState.ACW && isStuck(here) ? Optional.of(stuck(here)) : Optional.empty();
        }
        boolean onlyLoggedIn = here.status().reason().equals(Optional.of(AgentAction.LOGIN_REASON))
                && vendorWord.equalsIgnoreCase(LOGGED_IN_ONLY);
        return onlyLoggedIn
                ? Optional.empty()
                : repair(
                        RepairKind.WRONG_STATE,
                        here,
                        "the telephony provider says " + there + " and the floor said " + here.state(),
                        List.of(into(here, there, Optional.empty())));
    }

    private boolean mayStillRing(Standing here, AgentState there) {
        return there == AgentState.READY
                && here.ringingSince()
                        .filter(since -> !since.plus(LONGEST_RING).isBefore(asOf))
                        .isPresent();
    }

    private Repair ghost(Standing here, AgentState there) {
        List<FloorEvent> knowledge = new ArrayList<>();
        here.calls().forEach(call -> knowledge.add(ended(call)));
        if (here.state() != there) {
            knowledge.add(into(here, there, Optional.empty()));
        }
        return new Repair(
                RepairKind.GHOST_CALL,
                here.agentId(),
                "the telephony provider says " + there + ", so the agent is in no call any more",
                knowledge);
    }

    private boolean isStuck(Standing here) {
        return here.status().since().plus(stuckAfter).isBefore(asOf);
    }

    private Repair stuck(Standing here) {
        return new Repair(
                RepairKind.STUCK_ACW,
                here.agentId(),
                "in after-call work for more than " + stuckAfter.toSeconds() + " s, here and at the telephony provider",
                List.of());
    }

    private static Optional<Repair> repair(RepairKind kind, Standing here, String why, List<FloorEvent> knowledge) {
        return Optional.of(new Repair(kind, here.agentId(), why, knowledge));
    }

    private AgentChanged into(Standing here, AgentState state, Optional<String> reason) {
        Instant at = here.heard().isAfter(asOf) ? here.heard() : asOf;
        return new AgentChanged(here.agentId(), state, reason, at);
    }

    private CallChanged ended(CallStatus call) {
        return new CallChanged(
                call.ucid(),
                call.agentId(),
                CallState.ENDED,
                call.direction(),
                call.callerPhone(),
                call.did(),
                call.since().isAfter(asOf) ? call.since() : asOf);
    }
}

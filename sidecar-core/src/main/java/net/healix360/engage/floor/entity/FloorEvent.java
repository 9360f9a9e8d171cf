package net.healix360.engage.floor.entity;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentAction;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;

/** Something that happened on the floor, at the vendor's time, in our words. */
public sealed interface FloorEvent {

    Instant at();

    /** An agent came into a state. */
    record AgentChanged(AgentId agentId, AgentState state, Optional<String> reason, Instant at) implements FloorEvent {
        public AgentAction action() {
            return AgentAction.of(state, reason);
        }
    }

    /** A call rang at an agent, was answered or ended. */
    record CallChanged(
            Ucid ucid,
            Optional<AgentId> agentId,
            CallState state,
            Direction direction,
            String callerPhone,
            String did,
            Instant at)
            implements FloorEvent {

        /** The same of a call that is at no agent, or at none that the event tells. */
        public CallChanged atNobody() {
            return new CallChanged(ucid, Optional.empty(), state, direction, callerPhone, did, at);
        }
    }
}

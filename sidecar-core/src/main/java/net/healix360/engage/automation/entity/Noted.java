package net.healix360.engage.automation.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.entity.RecordKind;

/** Something happened that rules may wait for; what it means for them is found out later, by another thread. */
public sealed interface Noted {

    /** An entry of the callback queue came or changed. */
    record Entry(MissedCall entry, boolean missed) implements Noted {}

    /** @param disposition what was chosen, when the call was disposed; empty when it ended */
    record Call(Ucid ucid, Optional<AgentId> agent, Optional<String> disposition) implements Noted {}

    /** A lead or follow-up is new or changed. */
    record Changed(RecordKind kind, String id) implements Noted {}

    /** An agent came into a state. */
    record AgentState(AgentId agent) implements Noted {}
}

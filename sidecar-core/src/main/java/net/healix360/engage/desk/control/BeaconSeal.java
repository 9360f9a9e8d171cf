package net.healix360.engage.desk.control;

import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;

/** A text about an agent and a call that only this hospital can make. */
public interface BeaconSeal {
    String of(AgentId agent, Ucid ucid);
}

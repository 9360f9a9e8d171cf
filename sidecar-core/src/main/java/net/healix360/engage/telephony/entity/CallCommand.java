package net.healix360.engage.telephony.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;

/**
 * What an agent does to a live call.
 *
 * @param did the hospital's number in this call; the vendor asks for it
 * @param number whom to bring in, for {@link Action#CONFERENCE}: as typed, or an agent's phone
 */
public record CallCommand(Action action, AgentId agentId, Ucid ucid, String did, Optional<String> number) {

    /** The vendor's names; {@code KICK_CALL} takes the agent out of the call. */
    public enum Action {
        CONFERENCE,
        HOLD,
        UNHOLD,
        MUTE,
        UNMUTE,
        KICK_CALL
    }
}

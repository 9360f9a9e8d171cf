package net.healix360.engage.supervision.entity;

import java.time.Instant;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.telephony.entity.ListenMode;
import net.healix360.engage.telephony.entity.SupervisorSeat;

/** One supervisor in one agent's call, by a line out of the vendor's pool. */
public record Monitoring(
        Ucid ucid, AgentId agentId, Session supervisor, SupervisorSeat seat, ListenMode mode, Instant since) {

    public Monitoring in(ListenMode next) {
        return new Monitoring(ucid, agentId, supervisor, seat, next, since);
    }

    /** One person listens to one call, in however many browsers. */
    public boolean isOf(Session session) {
        return supervisor.member().id().equals(session.member().id());
    }
}

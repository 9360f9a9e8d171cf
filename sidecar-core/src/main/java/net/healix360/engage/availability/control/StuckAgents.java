package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;

/** Gets an agent out of after-call work that does not end: ready; and where that is refused, out and in again. */
@ApplicationScoped
public class StuckAgents {
    private static final EventLogger LOG = EventLogger.of(StuckAgents.class);
    private static final Set<TelephonyFault.Kind> REFUSALS =
            EnumSet.of(TelephonyFault.Kind.AGENT_STATE, TelephonyFault.Kind.REFUSED);

    private TelephonyProvider telephony;

    protected StuckAgents() {}

    @Inject
    public StuckAgents(TelephonyProvider telephony) {
        this.telephony = telephony;
    }

    /** Whether the vendor did what was asked; when not, the next comparison finds the agent again. */
    boolean free(Agent agent) {
        try {
            readyOrInAgain(agent);
            return true;
        } catch (TelephonyFault fault) {
            LOG.warn(
                    "an agent stays stuck in after-call work",
                    Map.of("agent", agent.id().value(), "kind", fault.kind()));
            return false;
        }
    }

    private void readyOrInAgain(Agent agent) {
        try {
            telephony.ready(agent.id());
        } catch (TelephonyFault refused) {
            if (!REFUSALS.contains(refused.kind())) {
                throw refused;
            }
            telephony.forceLogout(agent.id());
            telephony.login(agent);
        }
    }
}

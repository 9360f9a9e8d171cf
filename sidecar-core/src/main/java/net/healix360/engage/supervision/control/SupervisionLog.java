package net.healix360.engage.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.supervision.entity.Monitoring;
import net.healix360.engage.supervision.entity.MonitoringChanged;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.entity.SupervisorSeat;

/** One audit line for every step of a supervisor in somebody's call. */
@ApplicationScoped
public class SupervisionLog {
    private static final EventLogger AUDIT = EventLogger.of(SupervisionLog.class);

    void changed(@Observes MonitoringChanged change) {
        Monitoring monitoring = change.monitoring();
        AUDIT.info(
                change.ended().isPresent() ? "supervisor left a call" : "supervisor in a call",
                Map.of(
                        "member", monitoring.supervisor().member().id(),
                        "agent", monitoring.agentId(),
                        "ucid", monitoring.ucid(),
                        "mode", monitoring.mode(),
                        "why", change.ended().orElse("")));
    }

    static void notReturned(SupervisorSeat seat, TelephonyFault fault) {
        AUDIT.warn("a supervisor's line was not given back", Map.of("seat", seat, "kind", fault.kind()));
    }
}

package net.healix360.engage.supervision.entity;

import java.util.Optional;
import net.healix360.engage.telephony.entity.ListenMode;

/**
 * A supervisor began, changed or ended taking part in a call.
 *
 * @param before the mode until now; empty at the beginning
 * @param ended why it is over; empty while it goes on
 */
public record MonitoringChanged(Monitoring monitoring, Optional<ListenMode> before, Optional<String> ended) {

    public static MonitoringChanged began(Monitoring monitoring) {
        return new MonitoringChanged(monitoring, Optional.empty(), Optional.empty());
    }

    public static MonitoringChanged switched(Monitoring monitoring, ListenMode before) {
        return new MonitoringChanged(monitoring, Optional.of(before), Optional.empty());
    }

    public static MonitoringChanged over(Monitoring monitoring, String why) {
        return new MonitoringChanged(monitoring, Optional.of(monitoring.mode()), Optional.of(why));
    }

    /** Whether the agent hears the supervisor from now on. */
    public boolean isHeardByAgent() {
        return ended.isEmpty() && monitoring.mode().isHeardByAgent();
    }

    /** A silent listener is no business of the agent's, neither when coming nor when going. */
    public boolean concernsAgent() {
        return isHeardByAgent() || before.filter(ListenMode::isHeardByAgent).isPresent();
    }
}

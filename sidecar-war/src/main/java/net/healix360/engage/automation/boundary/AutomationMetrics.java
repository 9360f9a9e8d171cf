package net.healix360.engage.automation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.automation.control.Happenings;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Whether rules can follow what happens, at {@code /metrics}. */
@ApplicationScoped
public class AutomationMetrics {

    @Inject
    private Happenings happenings;

    @Gauge(
            name = "engage_rules_events_waiting",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Events for which a rule waits and that were not worked off yet")
    public int waiting() {
        return happenings.waiting();
    }

    @Gauge(
            name = "engage_rules_events_left_out",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Events that rules were not asked about because they could not follow, since the start")
    public long leftOut() {
        return happenings.leftOut();
    }
}

package net.healix360.engage.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import net.healix360.engage.alerts.entity.AlertsChanged;
import net.healix360.engage.alerts.entity.AlertsChanged.Step;
import net.healix360.engage.alerts.entity.Dismissal;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.foundation.logging.EventLogger;

/** One audit line for each alert that is raised and each that somebody takes note of. */
@ApplicationScoped
public class AlertLog {
    private static final EventLogger AUDIT = EventLogger.of(AlertLog.class);

    void changed(@Observes AlertsChanged change) {
        if (change.step() == Step.UPDATED) {
            return;
        }
        String what = change.step() == Step.RAISED ? "alert raised" : "alert dismissed";
        change.alerts().forEach(alert -> AUDIT.info(what, fields(alert)));
    }

    private static Map<String, Object> fields(PerformanceAlert alert) {
        return Map.of(
                "alert", alert.id(),
                "rule", alert.kind().ruleId(),
                "about", alert.about().key(),
                "severity", alert.kind().severity().wireName(),
                "by", alert.dismissal().map(Dismissal::by).orElse(Dismissal.ENGAGE));
    }
}

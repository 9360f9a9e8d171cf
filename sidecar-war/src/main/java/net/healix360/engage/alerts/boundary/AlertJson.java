package net.healix360.engage.alerts.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import net.healix360.engage.alerts.control.Alerts;
import net.healix360.engage.alerts.entity.AlertKind;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.foundation.time.WireInstant;

/** An alert on the wire. */
final class AlertJson {
    private AlertJson() {}

    static JsonObject row(PerformanceAlert alert) {
        AlertKind kind = alert.kind();
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", alert.id());
        alert.about().agentId().ifPresent(agent -> json.add("agentId", agent.value()));
        alert.about().agentName().ifPresent(name -> json.add("agentName", name));
        alert.about().itemId().ifPresent(item -> json.add("itemId", item));
        json.add("alertType", kind.alertType()).add("ruleId", kind.ruleId()).add("title", kind.title());
        alert.value().ifPresent(value -> json.add("value", value));
        json.add("severity", kind.severity().wireName())
                .add("recipients", kind.recipients().wireName())
                .add("message", kind.message())
                .add("date", alert.date().toString())
                .add("createdAt", WireInstant.of(alert.createdAt()))
                .add("updatedAt", WireInstant.of(alert.updatedAt()));
        alert.dismissal().ifPresent(taken -> json.add("dismissedAt", WireInstant.of(taken.at())));
        return json.build();
    }

    static JsonObject bell(Alerts.Bell bell) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        bell.items().forEach(alert -> items.add(row(alert)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("total", bell.total())
                .build();
    }
}

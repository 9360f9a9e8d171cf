package net.healix360.engage.supervision.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.supervision.entity.Monitoring;
import net.healix360.engage.supervision.entity.MonitoringChanged;

/** A supervisor's part in a call on the wire. The line's password goes to the supervisor and nowhere else. */
final class MonitoringJson {
    private MonitoringJson() {}

    static JsonObjectBuilder of(Monitoring monitoring) {
        return Json.createObjectBuilder()
                .add("ucid", monitoring.ucid().value())
                .add("agentId", monitoring.agentId().value())
                .add("supervisor", monitoring.supervisor().member().fullName())
                .add("mode", monitoring.mode().name())
                .add("since", WireInstant.of(monitoring.since()));
    }

    static JsonObject withSeat(Monitoring monitoring, String sipWsServer, String sipDomain) {
        return of(monitoring)
                .add(
                        "sip",
                        Json.createObjectBuilder()
                                .add("number", monitoring.seat().sipNumber())
                                .add("password", monitoring.seat().sipPassword())
                                .add("uri", "sip:" + monitoring.seat().sipNumber() + "@" + sipDomain)
                                .add("wsServer", sipWsServer))
                .build();
    }

    /** For supervisors: who is in which call. */
    static JsonObject change(MonitoringChanged change) {
        JsonObjectBuilder json = of(change.monitoring()).add("kind", "monitoring");
        json.add("active", change.ended().isEmpty());
        change.ended().ifPresent(why -> json.add("ended", why));
        return json.build();
    }

    /** For the agent: whether somebody speaks into this call. */
    static JsonObject badge(MonitoringChanged change) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", "badge")
                .add("ucid", change.monitoring().ucid().value())
                .add("agentId", change.monitoring().agentId().value())
                .add("active", change.isHeardByAgent());
        if (change.isHeardByAgent()) {
            json.add("mode", change.monitoring().mode().name())
                    .add("supervisor", change.monitoring().supervisor().member().fullName());
        }
        return json.build();
    }
}

package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/** Events in the vendor's own words, at this moment, each different from every other, put through the dispatcher's door. */
record VendorEvents(Door dispatcher, String token) {
    private static final DateTimeFormatter NAIVE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final AtomicLong SERIAL = new AtomicLong(System.currentTimeMillis() * 10);

    Reply agent(String agentId, String action) throws IOException, InterruptedException {
        ObjectNode data = JsonText.object()
                .put("action", action)
                .put("agentId", agentId)
                .put("agentMode", "INBOUND")
                .put("eventTime", now())
                .put("serial", SERIAL.incrementAndGet());
        return send("agent-event", "Agent", data);
    }

    Reply call(String ucid, String agentId, String caller, String did, String action)
            throws IOException, InterruptedException {
        ObjectNode data = JsonText.object()
                .put("action", action)
                .put("call_type", "Inbound")
                .put("ucid", ucid)
                .put("monitor_ucid", ucid)
                .put("agent_id", agentId)
                .put("caller_id", caller)
                .put("did", did)
                .put("event_time", now())
                .put("serial", SERIAL.incrementAndGet());
        return send("call-event", "Call", data);
    }

    static String newUcid() {
        return Long.toString(SERIAL.incrementAndGet());
    }

    static String now() {
        return LocalDateTime.now(ZONE).format(NAIVE);
    }

    private Reply send(String door, String type, ObjectNode data) throws IOException, InterruptedException {
        ObjectNode event =
                JsonText.object().put("eventType", type).put("eventTime", now()).put("username", "helix_demo");
        event.set("data", data);
        return dispatcher.send("POST", "/api/supervisor/" + door + "?token=" + token, event.toString());
    }
}

package net.healix360.engage.it.faults;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * One event in the vendor's own words (reference/ozonetel.md §3.5, §3.6), with fields that the vendor does not have: whose it
 * is, and which number.
 *
 * @param door the dispatcher's, {@code agent-event} or {@code call-event}
 */
record Telling(Source source, long number, String door, String body) {
    static final String SOURCE = "faultSource";
    static final String NUMBER = "faultNumber";
    static final String STEP = "faultStep";

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter NAIVE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** @param agentId in whatever case */
    static Telling ofAgent(Source source, long number, String agentId, String action) {
        String now = LocalDateTime.now(ZONE).format(NAIVE);
        String reason = action.equals("pause") ? ",\"pauseReason\":\"Lunch\"" : "";
        return new Telling(
                source,
                number,
                "agent-event",
                json(
                        "Agent",
                        now,
                        "\"action\":\"" + action + "\",\"agentUniqeId\":1001,\"agentId\":\"" + agentId
                                + "\",\"agentMode\":\"INBOUND\",\"eventTime\":\"" + now + '"' + reason
                                + mark(source, number)));
    }

    /** @param agentId empty while the call is in the queue */
    static Telling ofCall(Source source, long number, String agentId, VendorCall call, String action, int step) {
        String now = LocalDateTime.now(ZONE).format(NAIVE);
        return new Telling(
                source,
                number,
                "call-event",
                json(
                        "Call",
                        now,
                        "\"action\":\"" + action + "\",\"call_type\":\"" + call.type() + "\",\"ucid\":\""
                                + call.ucid() + "\",\"monitor_ucid\":\"" + call.ucid() + "\",\"agent_id\":\"" + agentId
                                + "\",\"skill\":\"General\",\"caller_id\":\"" + call.caller() + "\",\"did\":\""
                                + call.did()
                                + "\",\"agent_number\":\"500964\",\"event_time\":\"" + now + "\",\"" + STEP + "\":"
                                + step
                                + mark(source, number)));
    }

    private static String json(String type, String now, String fields) {
        return "{\"eventType\":\"" + type + "\",\"eventTime\":\"" + now + "\",\"username\":\"helix_demo\",\"data\":{"
                + fields + "}}";
    }

    private static String mark(Source source, long number) {
        return ",\"" + SOURCE + "\":\"" + source.name() + "\",\"" + NUMBER + "\":" + number;
    }
}

package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Bodies that come as far as the id which is tried, for operations whose document does not say what they read. */
final class ExampleBodies {
    private static final String LEAD_LINKS = "\"campaignId\":\"\",\"assignedAgentId\":\"\",\"patientId\":\"\"";
    private static final String TASK_LINKS = "\"agentId\":\"\",\"leadId\":\"\",\"patientId\":\"\"";
    private static final String WHEN = "\"2031-03-04T05:00:00Z\"";
    private static final String RULE = """
            {"name": "Certificate", "ruleType": "priority", "trigger": {"type": "on_request", "request": "worklist"},
             "conditions": {"all": [{"fact": "call.taskType", "operator": "equal", "value": "missed_call"}]},
             "action": {"type": "score", "params": {"weight": 2}}}""";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/patients", "{\"firstName\":\"Certificate\"}"),
            Map.entry("PATCH /api/patients/{id}", "{\"email\":\"certificate@example.com\"}"),
            Map.entry("POST /api/leads", "{\"name\":\"Certificate\"," + LEAD_LINKS + "}"),
            Map.entry("PATCH /api/leads/{id}", "{\"interestedService\":\"Certificate\"," + LEAD_LINKS + "}"),
            Map.entry("POST /api/follow-ups", "{\"dueAt\":" + WHEN + "," + TASK_LINKS + "}"),
            Map.entry("PATCH /api/follow-ups/{id}", "{\"notes\":\"Certificate\"," + TASK_LINKS + "}"),
            Map.entry("POST /api/lead-activities", "{\"activityType\":\"NOTE\",\"leadId\":\"\"}"),
            Map.entry(
                    "POST /api/appointments",
                    "{\"scheduledAt\":" + WHEN
                            + ",\"patientId\":\"\",\"leadId\":\"\",\"doctorId\":\"\",\"clinicId\":\"\"}"),
            Map.entry(
                    "PATCH /api/appointments/{id}", "{\"notes\":\"Certificate\",\"doctorId\":\"\",\"clinicId\":\"\"}"),
            Map.entry("PATCH /api/clinics/{id}", "{\"weekendHours\":\"\"}"),
            Map.entry("PATCH /api/doctors/{id}", "{\"clinicId\":\"\"}"),
            Map.entry("PUT /api/doctors/{id}/hours", "{\"seen\":[],\"slots\":[]}"),
            Map.entry("POST /api/doctors", "{\"firstName\":\"Certificate\",\"department\":\"ENT\",\"clinicId\":\"\"}"),
            Map.entry(
                    "POST /api/visit-slots",
                    "{\"doctorId\":\"\",\"clinicId\":\"\",\"dayOfWeek\":\"SUNDAY\",\"startTime\":\"05:00\","
                            + "\"endTime\":\"05:01\"}"),
            Map.entry("POST /api/caller/resolve", "{\"phone\":\"\"}"),
            Map.entry("POST /api/enquiries", "{\"phone\":\"+919000000002\",\"leadId\":\"\"}"),
            Map.entry("POST /api/reveals", "{\"kind\":\"patient\",\"id\":\"\"}"),
            Map.entry("POST /api/rules", RULE),
            Map.entry("PUT /api/rules/{id}", RULE),
            Map.entry("POST /api/rules/evaluate", "{\"itemIds\":[]}"),
            Map.entry("POST /api/rules/reorder", "{\"ids\":[]}"),
            Map.entry("POST /api/rules/simulate", "{\"rules\":[]}"),
            Map.entry("POST /api/missed-queue/assign", "{\"agentId\":\"\"}"),
            Map.entry("PATCH /api/missed-queue/{id}/status", "{\"agentId\":\"\",\"status\":\"CALLBACK_ATTEMPTED\"}"),
            Map.entry("POST /api/ozonetel/agent-state", "{\"agentId\":\"\",\"state\":\"Ready\"}"),
            Map.entry(
                    "POST /api/ozonetel/dial",
                    "{\"agentId\":\"\",\"phoneNumber\":\"+919000000001\",\"leadId\":\"\",\"missedCallId\":\"\"}"),
            Map.entry("POST /api/ozonetel/call-control", "{\"agentId\":\"\",\"ucid\":\"\",\"action\":\"HOLD\"}"),
            Map.entry("POST /api/ozonetel/recording", "{\"agentId\":\"\",\"ucid\":\"\",\"action\":\"pause\"}"),
            Map.entry(
                    "POST /api/ozonetel/dispose",
                    "{\"agentId\":\"\",\"ucid\":\"\",\"disposition\":\"NO_ANSWER\",\"leadId\":\"\",\"missedCallId\":\"\"}"),
            Map.entry("POST /api/supervisor/barge", "{\"agentId\":\"\",\"ucid\":\"\",\"mode\":\"listen\"}"),
            Map.entry("POST /api/supervisor/barge/mode", "{\"agentId\":\"\",\"ucid\":\"\",\"mode\":\"listen\"}"),
            Map.entry("POST /api/supervisor/force-ready", "{\"agentId\":\"\",\"reason\":\"certificate\"}"),
            Map.entry("POST /api/auth/login", "{\"email\":\"\",\"password\":\"not this one\"}"),
            Map.entry("POST /api/auth/refresh", "{\"refreshToken\":\"none\"}"),
            Map.entry("POST /api/supervisor/register", "{\"tenant\":\"\",\"callbackUrl\":\"http://127.0.0.1:9\"}"),
            Map.entry("POST /api/supervisor/heartbeat", "{\"tenant\":\"\"}"),
            Map.entry("POST /api/telephony/accounts/{account}/token", "{\"tenant\":\"\"}"),
            Map.entry("PUT /api/telephony/accounts/{account}/token", "{\"tenant\":\"\",\"lease\":\"none\"}"),
            Map.entry("POST /api/telephony/accounts/{account}/permits", "{\"tenant\":\"\",\"limit\":\"none\"}"));

    private ExampleBodies() {}

    static Optional<JsonNode> of(String method, String path) {
        return Optional.ofNullable(BODIES.get(method + " " + path)).map(JsonText::read);
    }
}

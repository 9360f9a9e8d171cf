package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;

/** Records made for this run with a mark that nothing else in the world has: where it appears, it comes from this hospital. */
record Planting(Hospital hospital, Door admin) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfgklmnprtvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 5;
    private static final int SUBSCRIBERS = 100_000_000;
    private static final String RULE = """
            {"name": "%s", "ruleType": "priority", "trigger": {"type": "on_request", "request": "worklist"},
             "conditions": {"all": [{"fact": "call.taskType", "operator": "equal", "value": "missed_call"}]},
             "action": {"type": "score", "params": {"weight": 0.1}}}""";

    Planted plant() throws IOException, InterruptedException {
        String mark = "Zq" + word();
        String phone = number();
        JsonNode patient = made(
                "/api/patients",
                Map.of("firstName", mark, "lastName", "Canary", "phone", phone, "email", mark + "@example.com"));
        JsonNode lead = made(
                "/api/leads",
                Map.of(
                        "name",
                        mark + " Lead",
                        "phone",
                        number(),
                        "interestedService",
                        mark + " service",
                        "patientId",
                        patient.path("id").asText()));
        made(
                "/api/follow-ups",
                Map.of(
                        "dueAt",
                        "2031-01-02T03:04:00Z",
                        "notes",
                        mark + " follows up",
                        "leadId",
                        lead.path("id").asText()));
        made(
                "/api/lead-activities",
                Map.of("leadId", lead.path("id").asText(), "activityType", "NOTE", "summary", mark + " was noted"));
        Reply rule = admin.send("POST", "/api/rules", RULE.formatted(mark + " rule"));
        if (!rule.succeeded()) {
            throw new IOException("No rule could be made: " + rule.status() + " " + rule.text());
        }
        return new Planted(mark, phone, rule.json().path("id").asText());
    }

    /** The rule would go on ranking; records are left as invented ones among others. */
    void clear(Planted planted) throws IOException, InterruptedException {
        admin.send("DELETE", "/api/rules/" + Door.encoded(planted.ruleId()), "");
    }

    private JsonNode made(String path, Map<String, ?> record) throws IOException, InterruptedException {
        Reply reply = admin.post(path, record);
        if (!reply.succeeded()) {
            throw new IOException(
                    "POST " + path + " at " + hospital.name() + " answers " + reply.status() + " " + reply.text());
        }
        return reply.json();
    }

    private static String number() {
        return "+9198" + String.format(Locale.ROOT, "%08d", RANDOM.nextInt(SUBSCRIBERS));
    }

    private static String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            word.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(RANDOM.nextInt(VOWELS.length())));
        }
        return word.toString();
    }
}

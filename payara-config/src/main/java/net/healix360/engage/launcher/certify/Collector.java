package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads every list that a hospital shows to its own administrator, to the end. */
record Collector(Hospital hospital, Door admin) {
    private static final int MOST_PAGES = 60;

    /** What each list holds, and where it is. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        for (String records : new String[] {
            "patients",
            "leads",
            "lead-activities",
            "follow-ups",
            "appointments",
            "doctors",
            "clinics",
            "visit-slots",
            "campaigns",
            "calls",
            "missed-calls",
            "recordings",
            "rules"
        }) {
            LISTS.put(records, "/api/" + records);
        }
        LISTS.put("rule-versions", "/api/rules/versions");
        LISTS.put("effects", "/api/rules/effects");
        LISTS.put("worklist", "/api/worklist/team");
        LISTS.put("alerts", "/api/supervisor/performance-alerts");
        LISTS.put("dead-letters", "/api/replica/dead-letters");
    }

    Haul collect() throws IOException, InterruptedException {
        Haul haul = new Haul();
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            readAll(list.getKey(), list.getValue(), haul);
        }
        floor(haul);
        people(haul);
        JsonNode registration = hospital.registration();
        registration.path("agents").forEach(agent -> haul.id(Kinds.AGENTS, agent.asText()));
        registration.path("dids").forEach(did -> haul.id(Kinds.NUMBERS, did.asText()));
        haul.id(Kinds.TENANTS, hospital.name());
        return haul;
    }

    private void readAll(String kind, String path, Haul haul) throws IOException, InterruptedException {
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            Reply reply = admin.get(path + "?limit=200" + cursor);
            if (!reply.succeeded() && cursor.isEmpty()) {
                reply = admin.get(path);
            }
            if (!reply.succeeded()) {
                throw new IOException("GET " + path + " answers " + reply.status() + " " + reply.text());
            }
            JsonNode answer = reply.json();
            answer.path("items").forEach(row -> haul.row(kind, row));
            String next = answer.path("nextCursor").asText();
            if (next.isEmpty() || next.equals("null")) {
                return;
            }
            haul.id("cursors", next);
            cursor = "&cursor=" + Door.encoded(next);
        }
    }

    private void floor(Haul haul) throws IOException, InterruptedException {
        JsonNode floor = admin.read("/api/supervisor/floor");
        floor.path("agents").forEach(agent -> {
            haul.id(Kinds.AGENTS, agent.path("agentId").asText());
            haul.tells(agent.path("name").asText());
        });
        floor.path("calls")
                .forEach(call -> haul.id(Kinds.CALLS, call.path("ucid").asText()));
    }

    private void people(Haul haul) throws IOException, InterruptedException {
        JsonNode me = admin.read("/api/auth/me");
        haul.id(Kinds.MEMBERS, me.path("user").path("id").asText(me.path("id").asText()));
        for (String role : new String[] {"agent", "supervisor", "executive", "admin"}) {
            hospital.logins(role)
                    .forEach(login -> haul.id(Kinds.EMAILS, login.path("email").asText()));
        }
    }
}

package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads every list that a hospital shows to its own administrator, to the end; which there are, its document says. */
record Collector(Hospital hospital, Door admin) {
    private static final int MOST_PAGES = 60;

    /** Some lists are about somebody who must be named, or are there in some states only. */
    private static final Set<Integer> NO_LIST_NOW = Set.of(400, 404);

    /** What a hospital without any of these shows is not what it has. */
    private static final List<String> NEEDED = List.of("patients", "leads", "calls", "doctors", "rules");

    Haul collect() throws IOException, InterruptedException {
        Haul haul = new Haul();
        for (Operation operation : Operations.documented("sidecar", hospital.nobody())) {
            if (operation.mayBeList()) {
                readAll(Kinds.ofPath(operation.path()), operation.path(), haul);
            }
        }
        for (String kind : NEEDED) {
            if (!haul.rows().containsKey(kind)) {
                throw new IOException(hospital.name() + " shows its administrator no " + kind);
            }
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
        cursor(admin.get(path + "?limit=1"), haul);
        for (int page = 0; page < MOST_PAGES; page++) {
            Reply reply = admin.get(path + "?limit=200" + cursor);
            if (!reply.succeeded() && cursor.isEmpty()) {
                reply = admin.get(path);
            }
            if (cursor.isEmpty() && NO_LIST_NOW.contains(reply.status())) {
                return;
            }
            if (!reply.succeeded()) {
                throw new IOException("GET " + path + " answers " + reply.status() + " " + reply.text());
            }
            JsonNode answer = reply.json();
            answer.path("items").forEach(row -> haul.row(kind, row));
            String next = cursor(reply, haul);
            if (next.isEmpty()) {
                return;
            }
            cursor = "&cursor=" + Door.encoded(next);
        }
    }

    private static String cursor(Reply page, Haul haul) {
        JsonNode next = page.json().path("nextCursor");
        String cursor = next.isNull() ? "" : next.asText();
        haul.id(Kinds.CURSORS, cursor);
        return cursor;
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

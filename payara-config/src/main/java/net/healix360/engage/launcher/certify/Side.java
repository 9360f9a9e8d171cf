package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the two hospitals in this run: its people, its marked records, and what it has. */
record Side(Hospital hospital, Map<String, Person> people, Planted planted, Traffic traffic) {
    private static final int WATCHED_AGENT = 0;
    private static final int OWN_AGENT = 1;

    static Side enter(Hospital hospital, StreamWatch watch) throws IOException, InterruptedException {
        Map<String, Person> people = new LinkedHashMap<>();
        for (String role : new String[] {"admin", "supervisor", "executive"}) {
            people.put(role, hospital.signIn(role));
        }
        people.put("agent", hospital.signIn(hospital.agentFromEnd(WATCHED_AGENT)));
        for (Map.Entry<String, Person> person : people.entrySet()) {
            watch.add(WatchedStream.open(
                    hospital.name(),
                    person.getKey() + " of " + hospital.name(),
                    person.getValue().door()));
        }
        Door admin = people.get("admin").door();
        Planted planted = new Planting(hospital, admin).plant();
        String did = hospital.registration().path("dids").path(0).asText();
        return new Side(hospital, people, planted, new Traffic(hospital, admin, planted, did));
    }

    String name() {
        return hospital.name();
    }

    Door admin() {
        return people.get("admin").door();
    }

    Haul collect() throws IOException, InterruptedException {
        return new Collector(hospital, admin()).collect();
    }

    /** What this person would use; who is no agent speaks of one who is not signed in. */
    OwnValues ownValues(Haul haul, Person person) {
        Map<String, List<String>> own = haul.ids();
        String another = hospital.agentFromEnd(OWN_AGENT).path("agentId").asText();
        own.put(Kinds.AGENTS, List.of(person.agentId().isEmpty() ? another : person.agentId()));
        own.put(Kinds.TENANTS, List.of(name()));
        return new OwnValues(own);
    }

    /** Where B is known by: what it has and the other has not, and the marks of this run in any case. */
    Canaries canaries(Haul own, Haul other) {
        List<String> texts = new ArrayList<>(own.canariesFor(other));
        texts.addAll(planted.canaries());
        return new Canaries(texts);
    }

    void leave() throws IOException, InterruptedException {
        new Planting(hospital, admin()).clear(planted);
        traffic.end(people.get("agent"));
        for (Person person : people.values()) {
            person.signOut();
        }
    }
}

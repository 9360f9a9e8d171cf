package net.healix360.engage.it.platform;

import java.util.HashMap;
import java.util.Map;

/** Persons, each with the mark by which the suite finds and removes its own. */
record People(Caller caller, String mark) {
    private static final String CREATE = """
            mutation Create($d: PersonCreateInput!, $u: Boolean) {
              createPerson(data: $d, upsert: $u) { id city emails { primaryEmail additionalEmails } }
            }""";

    Reply create(Map<String, ?> data) {
        return caller.core(CREATE, Map.of("d", marked(data), "u", false));
    }

    Reply upsert(Map<String, ?> data) {
        return caller.core(CREATE, Map.of("d", marked(data), "u", true));
    }

    private Map<String, Object> marked(Map<String, ?> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("jobTitle", mark);
        return all;
    }

    String made() {
        return create(Map.of("name", Map.of("firstName", "Asha", "lastName", "Rao")))
                .text("createPerson.id");
    }

    /** @param operation {@code deletePerson}, {@code restorePerson} or {@code destroyPerson} */
    Reply one(String operation, String id) {
        return caller.core("mutation One($id: UUID!) { " + operation + "(id: $id) { id } }", Map.of("id", id));
    }

    static Map<String, Object> email(String address) {
        return Map.of("emails", Map.of("primaryEmail", address));
    }
}

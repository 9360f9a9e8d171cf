package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The platform's records of one hospital, asked for and changed with the other's member and service key. */
final class PlatformAttack {
    private static final String LOGIN = """
            mutation Login($email: String!, $password: String!, $origin: String!) {
              getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) { loginToken { token } }
            }""";
    private static final String EXCHANGE = """
            mutation Exchange($token: String!, $origin: String!) {
              getAuthTokensFromLoginToken(loginToken: $token, origin: $origin) {
                tokens { accessOrWorkspaceAgnosticToken { token } }
              }
            }""";

    /** The product's word for a list, and the platform's for one and for all of its records. */
    private static final Map<String, String[]> OBJECTS = new LinkedHashMap<>();

    static {
        OBJECTS.put("patients", new String[] {"person", "people"});
        OBJECTS.put("leads", new String[] {"lead", "leads"});
        OBJECTS.put("lead-activities", new String[] {"leadActivity", "leadActivities"});
        OBJECTS.put("follow-ups", new String[] {"followUp", "followUps"});
        OBJECTS.put("appointments", new String[] {"appointment", "appointments"});
        OBJECTS.put("doctors", new String[] {"doctor", "doctors"});
        OBJECTS.put("clinics", new String[] {"clinic", "clinics"});
        OBJECTS.put("visit-slots", new String[] {"visitSlot", "visitSlots"});
        OBJECTS.put("campaigns", new String[] {"campaign", "campaigns"});
        OBJECTS.put("calls", new String[] {"call", "calls"});
        OBJECTS.put(Kinds.MEMBERS, new String[] {"workspaceMember", "workspaceMembers"});
    }

    private static final Set<String> ONE_ANSWERS = Set.of("{}", "null");
    private static final int OF_THE_KEY = 3;

    private final Hospital attacker;
    private final Hospital victim;
    private final Judge judge;
    private int requests;

    PlatformAttack(Hospital attacker, Hospital victim, Judge judge) {
        this.attacker = attacker;
        this.victim = victim;
        this.judge = judge;
    }

    int requests() {
        return requests;
    }

    /** How many different documents are sent to it. */
    static int operations() {
        return OBJECTS.size() * documents("one", "all", "").size() + 2;
    }

    /** @param serviceKey the attacker's key for its sidecar; empty when it is not known */
    void run(List<ForeignId> ids, String serviceKey) throws IOException, InterruptedException {
        String member = signIn();
        foreignOrigin();
        Door own = door(member);
        Door pretending = own.also("Origin", victim.origin())
                .also("Host", victim.origin().replaceFirst("^https?://", ""))
                .also("X-Workspace", victim.name());
        attack(own, ids);
        attack(pretending, ids);
        if (!serviceKey.isEmpty()) {
            attack(door(serviceKey).also("Origin", victim.origin()), ids.subList(0, Math.min(OF_THE_KEY, ids.size())));
        }
    }

    static List<ForeignId> recordsAmong(List<ForeignId> ids) {
        return ids.stream().filter(id -> OBJECTS.containsKey(id.kind())).toList();
    }

    private void attack(Door door, List<ForeignId> ids) throws IOException, InterruptedException {
        for (ForeignId id : ids) {
            String[] names = OBJECTS.get(id.kind());
            for (Map.Entry<String, String> document :
                    documents(names[0], names[1], id.value()).entrySet()) {
                judge(document.getKey(), id, ask(door, "/graphql", document.getValue(), Map.of()));
            }
        }
    }

    private static Map<String, String> documents(String one, String all, String id) {
        String capital = one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
        String filter = "(filter: {id: {eq: \"" + id + "\"}})";
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("query " + all, "query A { " + all + filter + " { totalCount edges { node { id } } } }");
        documents.put("query " + one, "query B { " + one + filter + " { id createdAt } }");
        documents.put(
                "mutation update" + capital,
                "mutation C { update" + capital + "(id: \"" + id + "\", data: {}) { id } }");
        documents.put("mutation delete" + capital, "mutation D { delete" + capital + "(id: \"" + id + "\") { id } }");
        documents.put("mutation destroy" + capital, "mutation E { destroy" + capital + "(id: \"" + id + "\") { id } }");
        return documents;
    }

    /** Nothing, an error, or a list of none. */
    private void judge(String document, ForeignId id, Reply reply) {
        JsonNode data = reply.json().path("data");
        String operation = "platform " + document;
        List<JsonNode> answers = new ArrayList<>();
        data.properties().forEach(member -> answers.add(member.getValue()));
        for (JsonNode answer : answers) {
            boolean none = answer.isNull() || answer.path("totalCount").asInt(-1) == 0;
            if (!none && !ONE_ANSWERS.contains(answer.toString())) {
                judge.findings().leak(operation, id.value(), "the platform answers " + answer);
            }
        }
        if (reply.status() >= 500) {
            judge.findings().failure(operation, id.value(), "answers " + reply.status());
        }
    }

    /** The attacker's own people at the other's address. */
    private void foreignOrigin() throws IOException, InterruptedException {
        JsonNode admin = attacker.logins("admin").get(0);
        Reply login = ask(attacker.platform(), "/metadata", LOGIN, proof(admin, victim.origin()));
        if (login.json().path("data").findValue("token") != null) {
            judge.findings()
                    .leak("platform sign-in", "", "a member of " + attacker.name() + " signs in at " + victim.name());
        }
        Reply token = ask(
                attacker.platform(),
                "/metadata",
                EXCHANGE,
                Map.of("token", loginToken(admin), "origin", victim.origin()));
        if (token.json().path("data").findValue("token") != null) {
            judge.findings().leak("platform token", "", attacker.name() + "'s login token opens " + victim.name());
        }
    }

    private String signIn() throws IOException, InterruptedException {
        JsonNode admin = attacker.logins("admin").get(0);
        Reply reply = ask(
                attacker.platform(),
                "/metadata",
                EXCHANGE,
                Map.of("token", loginToken(admin), "origin", attacker.origin()));
        return token(reply);
    }

    private String loginToken(JsonNode admin) throws IOException, InterruptedException {
        return token(ask(attacker.platform(), "/metadata", LOGIN, proof(admin, attacker.origin())));
    }

    private static Map<String, Object> proof(JsonNode login, String origin) {
        return Map.of(
                "email",
                login.path("email").asText(),
                "password",
                login.path("password").asText(),
                "origin",
                origin);
    }

    private static String token(Reply reply) throws IOException {
        JsonNode token = reply.json().path("data").findValue("token");
        if (token == null) {
            throw new IOException("The platform gives no token: " + reply.status() + " " + reply.text());
        }
        return token.asText();
    }

    private Door door(String token) {
        return attacker.platform().with(Map.of("Authorization", "Bearer " + token, "Origin", attacker.origin()));
    }

    private Reply ask(Door door, String path, String document, Map<String, ?> variables)
            throws IOException, InterruptedException {
        requests++;
        return door.post(path, Map.of("query", document, "variables", variables));
    }
}

package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Rulebook;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hospital's rules: read, changed by several people, refused, tried out, explained, and back to what they were. */
class RulesIT {
    private static final int AGENT = 2;
    private static final String LOCAL = """
            {"name": "From this city", "ruleType": "priority", "trigger": {"type": "on_request", "request": "worklist"},
             "conditions": {"all": [{"fact": "call.taskType", "operator": "equal", "value": "missed_call"}]},
             "action": {"type": "score", "params": {"weight": 2}}}""";
    private static final String DRAFT = """
            {"id": "welcome", "name": "Welcome", "ruleType": "automation", "draft": true,
             "trigger": {"type": "on_event", "event": "lead.created"},
             "conditions": {"all": [{"fact": "lead.interestedService", "operator": "equal", "value": "nothing of the kind"}]},
             "action": {"type": "notify", "params": {"message": "A new lead"}}}""";

    private final Stack stack = Stack.up();
    private final List<Session> sessions = new ArrayList<>();
    private final Map<Hospital, Integer> before = new HashMap<>();

    @BeforeEach
    void remember() {
        stack.hospitals()
                .forEach(hospital -> before.put(hospital, rules(hospital).version()));
    }

    @AfterEach
    void restore() {
        before.forEach((hospital, version) -> {
            if (rules(hospital).version() != version) {
                rules(hospital).post("/versions/" + version + "/restore", Json.object());
            }
        });
        sessions.forEach(Session::close);
    }

    @BothHospitals
    void everyHospitalHasItsStarterRulesAndTheirNumbers(Hospital hospital) {
        Rulebook rules = rules(hospital);

        assertThat(rules.ids()).contains("missed-calls", "follow-ups", "campaign-leads", "spam", "sla-breach");
        assertThat(rules.get("/missed-calls").json().at("/action/params/weight"))
                .isEqualTo(rules.priorities().at("/taskWeights/missed_call/weight"));
        assertThat(rules.get("/schema").json().path("$schema").asText()).contains("2020-12");
        assertThat(rules.get("/nothing").problem()).isEqualTo("/problems/not-found");
    }

    @BothHospitals
    void aRuleIsAddedChangedSwitchedOffAndRemovedAndTheOtherHospitalHasNoneOfIt(Hospital hospital) {
        Rulebook rules = rules(hospital);
        JsonNode elsewhere = rules(hospital.other()).list();
        int version = rules.version();

        Http.Answer added = rules.send("POST", "", LOCAL);

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/api/rules/from-this-city");
        assertThat(added.header("ETag")).isEqualTo("\"" + (version + 1) + "\"");
        JsonNode rule = rules.get("/from-this-city").json();
        assertThat(rule.path("version").asInt()).isEqualTo(version + 1);

        ((ObjectNode) rule).put("description", "Walk-ins");
        assertThat(rules.put("/from-this-city", rule).json().path("description").asText())
                .isEqualTo("Walk-ins");
        assertThat(rules.patch("/from-this-city/toggle", Json.object())
                        .json()
                        .path("enabled")
                        .asBoolean())
                .isFalse();
        assertThat(rules.delete("/from-this-city").status()).isEqualTo(204);
        assertThat(rules.get("/from-this-city").status()).isEqualTo(404);
        assertThat(rules.version()).isEqualTo(version + 4);
        assertThat(rules(hospital.other()).list()).isEqualTo(elsewhere);
    }

    @BothHospitals
    void rulesAreReordered(Hospital hospital) {
        Rulebook rules = rules(hospital);
        List<String> ids = new ArrayList<>(rules.ids());
        Collections.reverse(ids);

        assertThat(rules.post("/reorder", Map.of("ids", ids, "version", rules.version()))
                        .status())
                .isEqualTo(200);

        assertThat(rules.ids()).containsExactlyElementsOf(ids);
        Http.Answer incomplete = rules.post("/reorder", Map.of("ids", ids.subList(1, ids.size())));
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(rules.ids()).containsExactlyElementsOf(ids);
    }

    @BothHospitals
    void otherPrioritiesAreOnTheAgentsWorklistSoonAndTheOtherHospitalKeepsItsOwn(Hospital hospital) {
        Rulebook rules = rules(hospital);
        JsonNode elsewhere = rules(hospital.other()).priorities();
        Session agent = agent(hospital, AGENT);
        String item = missedCall(hospital);
        Patience.soon("on the worklist").until(() -> baseScore(agent, item) == 9);

        Http.Answer changed = rules.put("/priority-config", rules.prioritiesWith("missed_call", "weight", 3));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        Patience.soon("the new weight").until(() -> baseScore(agent, item) == 3);
        assertThat(rules.get("/missed-calls").json().at("/action/params/weight").asInt())
                .isEqualTo(3);
        assertThat(rules(hospital.other()).priorities()).isEqualTo(elsewhere);
    }

    @BothHospitals
    void ofTwoEditorsTheSecondIsToldThatTheFirstChangedTheRules(Hospital hospital) {
        Rulebook rules = rules(hospital);
        Rulebook admins = new Rulebook(signIn(hospital.signIn(hospital.admin())));
        int seen = rules.version();
        JsonNode first = rules.prioritiesWith("follow_up", "weight", 6);
        JsonNode second = admins.prioritiesWith("follow_up", "slaMinutes", 60);

        assertThat(rules.put("/priority-config", first).status()).isEqualTo(200);
        Http.Answer late = admins.put("/priority-config", second);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("/problems/rules-version-conflict");
        assertThat(late.json().path("version").asInt()).isEqualTo(seen + 1);
        assertThat(late.json().path("changedBy").asText()).isNotBlank();
        assertThat(late.json().path("changedAt").asText()).endsWith("Z");
        assertThat(admins.sendIfMatch("DELETE", "/spam", seen, "").status()).isEqualTo(409);
        assertThat(admins.delete("/spam?version=" + seen).status()).isEqualTo(409);
        assertThat(admins.patch("/spam/toggle", Map.of("version", seen)).status())
                .isEqualTo(409);
        assertThat(rules.version()).isEqualTo(seen + 1);
        assertThat(admins.sendIfMatch("DELETE", "/spam", seen + 1, "").status()).isEqualTo(204);
    }

    @BothHospitals
    void whatIsNotRightIsRefusedWithItsPathAndTheRunningRulesStay(Hospital hospital) {
        Rulebook rules = rules(hospital);
        JsonNode running = rules.list();

        refused(rules, LOCAL.replace("call.taskType", "call.shoeSize"), "$.conditions.all[0].fact");
        refused(rules, LOCAL.replace("\"equal\"", "\"resembles\""), "$.conditions.all[0].operator");
        refused(rules, LOCAL.replace("\"missed_call\"", "7"), "$.conditions.all[0].value");
        refused(rules, LOCAL.replace("\"weight\": 2", "\"weight\": 11"), "$.action.params.weight");
        refused(rules, LOCAL.replace("\"weight\": 2", "\"taskType\": \"siesta\""), "$.action.params.taskType");
        refused(rules, LOCAL.replace("From this city", "x".repeat(1_000_000)), "$");
        refused(rules, "{\"name\": ", "$");
        refused(rules, nested(100), "$.conditions" + ".all[0]".repeat(8));
        refused(rules, update("anew", "OPEN", "OPEN"), "$.action.params");

        refused(
                rules.put("/priority-config", rules.prioritiesWith("follow_up", "slaMinutes", 0)),
                "$.taskWeights.follow_up.slaMinutes");
        refused(
                rules.put("/priority-config", rules.prioritiesWith("follow_up", "weight", 11)),
                "$.taskWeights.follow_up.weight");
        assertThat(rules.send("POST", "", "x".repeat(2_000_000)).status()).isEqualTo(413);
        assertThat(rules.list()).isEqualTo(running);
    }

    @BothHospitals
    void everyVersionSaysWhoMadeItAndCanBeRestored(Hospital hospital) {
        Rulebook rules = rules(hospital);
        JsonNode first = rules.list();
        int version = rules.version();
        rules.delete("/spam");

        JsonNode latest = rules.versions().get(0);
        assertThat(latest.path("version").asInt()).isEqualTo(version + 1);
        assertThat(latest.path("by").asText()).isNotBlank();
        assertThat(latest.path("change").asText()).contains("spam");
        assertThat(Json.texts(rules.get("/versions/" + version).json().path("rules"), "id"))
                .contains("spam");

        assertThat(rules.post("/versions/" + version + "/restore", Json.object())
                        .status())
                .isEqualTo(200);

        assertThat(rules.list().path("items")).isEqualTo(first.path("items"));
        assertThat(rules.version()).isEqualTo(version + 2);
        assertThat(rules.get("/versions/999999").status()).isEqualTo(404);
        assertThat(rules.post("/versions/x/restore", Json.object()).status()).isEqualTo(404);
    }

    @BothHospitals
    void theTemplateBringsTheStarterBackAndLeavesOwnRules(Hospital hospital) {
        Rulebook rules = rules(hospital);
        assertThat(Json.texts(rules.get("/templates").json().path("items"), "id"))
                .contains("hospital-starter");
        rules.send("POST", "", LOCAL);
        rules.delete("/spam");
        rules.put("/priority-config", rules.prioritiesWith("missed_call", "weight", 1));

        assertThat(rules.post("/templates/hospital-starter/apply", Json.object())
                        .status())
                .isEqualTo(200);

        assertThat(rules.ids()).contains("spam", "from-this-city");
        assertThat(rules.priorities().at("/taskWeights/missed_call/weight").asInt())
                .isEqualTo(9);
        assertThat(rules.post("/templates/another/apply", Json.object()).status())
                .isEqualTo(404);
    }

    @BothHospitals
    void aDraftIsShownUntilItIsPublished(Hospital hospital) {
        Rulebook rules = rules(hospital);

        assertThat(rules.send("POST", "", DRAFT).status()).isEqualTo(201);
        assertThat(rules.get("/welcome").json().path("draft").asBoolean()).isTrue();

        assertThat(rules.post("/welcome/publish", Json.object()).json().has("draft"))
                .isFalse();
        refused(rules, LOCAL.replaceFirst("\\{", "{\"draft\": true, "), "$.draft");
    }

    @BothHospitals
    void theReasonsOfEveryRowAddUpToItsScore(Hospital hospital) {
        Session agent = agent(hospital, AGENT);
        String item = missedCall(hospital);
        Patience.soon("on the worklist").until(() -> baseScore(agent, item) > 0);

        List<JsonNode> rows = worklist(agent).stream().limit(50).toList();
        for (JsonNode row : rows) {
            JsonNode reasons = new Rulebook(agent).explain(row.path("id").asText());

            double sum = 0;
            for (JsonNode rule : reasons.path("rules")) {
                sum += rule.path("contribution").asDouble();
            }
            assertThat(sum).isEqualTo(reasons.path("score").asDouble());
            if (reasons.path("slaElapsedPercent").equals(row.path("slaElapsedPercent"))) {
                assertThat(reasons.path("score")).isEqualTo(row.path("score"));
            }
        }
        JsonNode reasons = new Rulebook(agent).explain(item);
        assertThat(reasons.at("/rules/0/id").asText()).isEqualTo("missed-calls");
        assertThat(reasons.at("/rules/0/matched").asBoolean()).isTrue();
        assertThat(reasons.at("/rules/1/conditions/0/actual").asText()).isEqualTo("missed_call");
    }

    @BothHospitals
    void anAgentIsToldWhyButNeitherReadsNorChangesRules(Hospital hospital) {
        Rulebook agents = new Rulebook(agent(hospital, AGENT));
        String foreign = missedCall(hospital.other());

        assertThat(agents.get("").status()).isEqualTo(403);
        assertThat(agents.get("/priority-config").status()).isEqualTo(403);
        assertThat(agents.send("POST", "", LOCAL).status()).isEqualTo(403);
        assertThat(agents.post("/simulate", Json.object()).status()).isEqualTo(403);
        assertThat(agents.get("/explain/nothing").status()).isEqualTo(404);
        assertThat(agents.get("/explain/" + foreign).status())
                .as("another hospital's item")
                .isEqualTo(404);
        assertThat(Http.get(hospital.url("/api/rules")).status()).isEqualTo(401);
    }

    @BothHospitals
    void inventedFactsAndOpenItemsAreEvaluated(Hospital hospital) {
        Rulebook rules = rules(hospital);

        JsonNode late = rules.post(
                        "/evaluate",
                        Map.of("facts", Map.of("call.taskType", "missed_call", "call.slaElapsedPercent", 100)))
                .json();
        assertThat(late.path("score").asDouble()).isEqualTo(9);
        assertThat(late.path("slaStatus").asText()).isEqualTo("high");
        assertThat(late.at("/rules/0/contribution").asDouble()).isEqualTo(9);

        String item = missedCall(hospital);
        Patience.soon("the item is open")
                .until(() -> rules.get("/explain/" + item).status() == 200);
        JsonNode open =
                rules.post("/evaluate", Map.of("itemIds", List.of(item))).json();
        assertThat(open.at("/items/0/itemId").asText()).isEqualTo(item);
        refused(rules.post("/evaluate", Map.of("facts", Map.of("lead.shoeSize", 43))), "$.facts['lead.shoeSize']");
        assertThat(rules.post("/evaluate", Map.of("itemIds", List.of("nothing")))
                        .status())
                .isEqualTo(404);
    }

    @BothHospitals
    void aSimulationTellsWhoMovesAndTouchesNothing(Hospital hospital) {
        Rulebook rules = rules(hospital);
        String item = missedCall(hospital);
        Patience.soon("the item is open")
                .until(() -> rules.get("/explain/" + item).status() == 200);
        JsonNode running = rules.list();

        JsonNode simulated = rules.post(
                        "/simulate", Map.of("priorityConfig", rules.prioritiesWith("missed_call", "weight", 0)))
                .json();

        assertThat(simulated.path("items").asInt()).isPositive();
        assertThat(simulated.path("moves").size())
                .isEqualTo(Math.min(200, simulated.path("moved").asInt()));
        assertThat(simulated.path("moves")).allSatisfy(move -> {
            assertThat(move.path("oldRank")).isNotEqualTo(move.path("newRank"));
            assertThat(move.path("phone").asText()).startsWith("***");
        });
        assertThat(rules.list()).isEqualTo(running);
        refused(rules.post("/simulate", Map.of("rules", List.of(Map.of("id", "x")))), "$.rules[0].name");
        assertThat(rules.list()).isEqualTo(running);
    }

    @Test
    void aFileWrittenOnTheVolumeByHandIsTakenWhenItIsRight() throws IOException {
        Hospital hospital = stack.global();
        Rulebook rules = rules(hospital);
        Path file = stack.engage().home().resolve("volumes/global/rules.json");
        JsonNode right = Json.parse(Files.readString(file));
        int version = rules.version();

        Files.writeString(file, right.toString().replace("\"weight\":9", "\"weight\":11"));
        Patience.soon("the warning")
                .until(() -> Processes.lines(stack.engage().home().resolve("logs"))
                        .anyMatch(line -> line.contains("rules.json is not right")));
        assertThat(rules.version()).isEqualTo(version);

        Files.writeString(file, right.toString().replace("\"weight\":9", "\"weight\":2"));
        Patience.soon("the next version").until(() -> rules.version() == version + 1);
        assertThat(rules.priorities().at("/taskWeights/missed_call/weight").asInt())
                .isEqualTo(2);
        assertThat(rules.versions().get(0).path("by").asText()).isEqualTo("volume");
    }

    @Test
    void aSidecarThatEndedAndCameBackHasTheSameRules() {
        Hospital hospital = stack.global();
        rules(hospital).delete("/spam");
        JsonNode running = rules(hospital).list();
        long pid = stack.engage().status().part("sidecar-global").pid();

        Processes.kill(pid);
        Patience.atLast("the sidecar is back")
                .until(() -> stack.engage().status().part("sidecar-global").pid() != pid
                        && stack.engage().status().part("sidecar-global").ready());

        assertThat(rules(hospital).list()).isEqualTo(running);
    }

    private Rulebook rules(Hospital hospital) {
        return new Rulebook(signIn(hospital.asSupervisor()));
    }

    private Session agent(Hospital hospital, int index) {
        hospital.unlock(hospital.agent(index));
        return signIn(hospital.signIn(hospital.agent(index)));
    }

    private Session signIn(Session session) {
        sessions.add(session);
        return session;
    }

    /** @return the id of its item */
    private static String missedCall(Hospital hospital) {
        String ucid = VendorEvent.newUcid();
        CallSummary.missed(hospital, ucid, VendorEvent.newCaller()).sendTo(hospital);
        return ucid;
    }

    private static List<JsonNode> worklist(Session agent) {
        String agentId =
                agent.signedIn().path("agentConfig").path("ozonetelAgentId").asText();
        return Json.list(agent.get("/api/worklist?agentId=" + agentId).json().path("items"));
    }

    /** Of an item that is not on the list 0. */
    private static double baseScore(Session agent, String item) {
        return worklist(agent).stream()
                .filter(row -> row.path("id").asText().equals(item))
                .map(row -> row.at("/scoreBreakdown/baseScore").asDouble())
                .findFirst()
                .orElse(0.0);
    }

    private static void refused(Rulebook rules, String rule, String path) {
        refused(rules.send("POST", "", rule), path);
    }

    private static void refused(Http.Answer answer, String path) {
        assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/validation");
        assertThat(Json.texts(answer.json().path("errors"), "field")).contains(path);
        assertThat(Json.texts(answer.json().path("errors"), "message"))
                .allSatisfy(message -> assertThat(message).isNotBlank());
    }

    private static String nested(int deep) {
        return LOCAL.replaceFirst("\\{\"all\".*}]}", "{\"all\": [".repeat(deep) + "]}".repeat(deep));
    }

    private static String update(String id, String when, String then) {
        return """
                {"id": "%s", "name": "u", "ruleType": "automation", "trigger": {"type": "on_event", "event": "lead.changed"},
                 "conditions": {"all": [{"fact": "lead.status", "operator": "equal", "value": "%s"}]},
                 "action": {"type": "update", "params": {"fact": "lead.status", "value": "%s"}}}""".formatted(id, when, then);
    }
}

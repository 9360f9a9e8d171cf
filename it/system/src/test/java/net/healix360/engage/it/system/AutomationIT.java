package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.EventStream.Message;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;

/** Rules that act by themselves, from what sets them off to what they did: here, on the streams, at the platform, and nowhere else. */
class AutomationIT {
    private static final int AGENT = 5;
    private static final String ALERTS = "/api/supervisor/performance-alerts";

    private static final String OWNER = """
            query Owner($ucid: String!) {
              calls(filter: {ucid: {eq: $ucid}}, first: 1, orderBy: [{id: AscNullsFirst}]) { edges { node { agentName } } }
            }""";

    private final Stack stack = Stack.up();
    private final List<Runnable> afterwards = new ArrayList<>();

    @AfterEach
    void theRulesAreAsTheyWere() {
        afterwards.forEach(Runnable::run);
    }

    @BothHospitals
    void aMissedCallIsOnTheBellGoesToItsAgentAndIsToldToNobodyElse(Hospital hospital) {
        String agentId = hospital.agent(AGENT).agentId();
        stack.simulator().agent(agentId, "Ready");
        try (Session supervisor = hospital.asSupervisor();
                EventStream bell = supervisor.stream();
                Session own = hospital.signIn(hospital.agent(AGENT));
                EventStream desk = own.stream();
                Session stranger = hospital.other().asSupervisor();
                EventStream elsewhere = stranger.stream()) {
            stack.simulator().agent(agentId, "Ready");
            String escalating = rule(
                    hospital,
                    "call.missed",
                    "call.status",
                    "MISSED",
                    "escalate",
                    Map.of("message", "Somebody was missed", "severity", "critical"));
            String assigning =
                    rule(hospital, "call.missed", "call.status", "MISSED", "assign", Map.of("agentId", agentId));
            String telling = rule(
                    hospital,
                    "callback.changed",
                    "call.callbackStatus",
                    "PENDING_CALLBACK",
                    "notify",
                    Map.of("recipients", "agent", "message", "A patient waits for you"));

            String ucid = VendorEvent.newUcid();
            CallSummary.missed(hospital, ucid, VendorEvent.newCaller()).sendTo(hospital);

            JsonNode alert =
                    bell.await("the bell rings", of("alert", escalating)).data();
            assertThat(alert.path("severity").asText()).isEqualTo("critical");
            assertThat(alert.path("itemId").asText()).isEqualTo(ucid);
            Patience.soon("the agent has it")
                    .until(() -> owner(supervisor, ucid).equals(agentId));
            JsonNode notice =
                    desk.await("the agent is told", of("notice", telling)).data();
            assertThat(notice.path("text").asText()).isEqualTo("A patient waits for you");
            assertThat(open(supervisor, escalating)).hasSize(1);
            assertThat(effects(supervisor, assigning)).singleElement().satisfies(effect -> {
                assertThat(effect.path("after").asText()).isEqualTo(agentId);
                assertThat(effect.path("result").asText()).isEqualTo("done");
                assertThat(effect.path("target").path("id").asText()).isEqualTo(ucid);
            });
            Platform.Member platform = stack.platform().signIn(hospital.supervisor());
            Patience.soon("the platform knows whose it is")
                    .until(() -> platform.ask(OWNER, Map.of("ucid", ucid))
                                    .at("/calls/edges/0/node/agentName")
                                    .asText()
                                    .length()
                            > 0);

            dismiss(supervisor, alert);
            bell.await(
                    "taken note of",
                    message -> of("alert", escalating).test(message)
                            && message.data().has("dismissedAt"));
            assertThat(open(supervisor, escalating)).isEmpty();
            assertThat(desk.heard(of("alert", escalating)))
                    .as("for supervisors")
                    .isEmpty();
            assertThat(own.get(ALERTS).status()).isEqualTo(403);
            assertThat(own.get("/api/rules/effects").status()).isEqualTo(403);

            assertThat(elsewhere.heard(of("alert", escalating))).isEmpty();
            assertThat(open(stranger, escalating)).isEmpty();
            assertThat(effects(stranger, escalating)).isEmpty();
            assertThat(stranger.post(ALERTS + "/" + alert.path("id").asText() + "/dismiss", Map.of())
                            .status())
                    .isEqualTo(404);
        }
    }

    @BothHospitals
    void aLeadIsChangedByOneRuleAfterTheOtherHereAndAtThePlatform(Hospital hospital) {
        String service = "Service " + UUID.randomUUID();
        try (Session supervisor = hospital.asSupervisor()) {
            String first = rule(
                    hospital,
                    "lead.created",
                    "lead.interestedService",
                    service,
                    "update",
                    Map.of("fact", "lead.status", "value", "QUALIFIED"));
            String second = rule(
                    hospital,
                    "lead.changed",
                    "lead.interestedService",
                    service,
                    "update",
                    Map.of("fact", "lead.spamScore", "value", 12));

            Http.Answer created = supervisor.post(
                    "/api/leads",
                    Map.of(
                            "name", "Asha Rao",
                            "phone", "+91" + VendorEvent.newCaller(),
                            "source", "WALK_IN",
                            "status", "NEW",
                            "interestedService", service));
            assertThat(created.status()).as(created.body()).isEqualTo(201);
            String id = created.json().path("id").asText();

            Patience.soon("both have acted")
                    .until(
                            () -> lead(supervisor, id),
                            lead -> lead.path("status").asText().equals("QUALIFIED")
                                    && lead.path("spamScore").asInt() == 12);
            Platform.Member platform = stack.platform().signIn(hospital.supervisor());
            Patience.soon("the platform has it").until(() -> platform.ask(
                            "query L($id: UUID!) { lead(filter: {id: {eq: $id}}) { id status } }", Map.of("id", id))
                    .path("lead")
                    .path("status")
                    .asText()
                    .equals("QUALIFIED"));
            Patience.soon("what each did is written down once").untilAsserted(() -> {
                assertThat(effects(supervisor, first)).hasSize(1);
                assertThat(effects(supervisor, second)).hasSize(1);
            });
        }
    }

    @BothHospitals
    void rulesOnScheduleRunByTheClockAndTheirAlertsOutliveTheProcess(Hospital hospital) {
        String agentId = hospital.agent(AGENT).agentId();
        String id;
        try (Session supervisor = hospital.asSupervisor()) {
            String rule = create(
                    hospital,
                    Map.of("type", "on_schedule", "interval", "1m"),
                    "agent.id",
                    agentId,
                    "escalate",
                    Map.of("message", "This agent exists"));
            Patience.atLast("the clock came round")
                    .until(() -> open(supervisor, rule).size() == 1);
            id = open(supervisor, rule).get(0).path("id").asText();
            assertThat(open(supervisor, rule).get(0).path("agentId").asText()).isEqualTo(agentId);
        }

        long killed = stack.engage().status().part("sidecar-" + hospital.name()).pid();
        Processes.kill(killed);
        Patience.atLast("it is here again")
                .until(() -> stack.engage()
                                        .status()
                                        .part("sidecar-" + hospital.name())
                                        .pid()
                                != killed
                        && stack.engage().status().ready());
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(bell(supervisor))
                    .extracting(row -> row.path("id").asText())
                    .contains(id);
            assertThat(supervisor
                            .post(ALERTS + "/dismiss-all", Map.of())
                            .json()
                            .path("dismissed")
                            .asInt())
                    .isPositive();
            assertThat(supervisor.post(ALERTS + "/dismiss-all", Map.of()).status())
                    .isEqualTo(200);
        }
    }

    @BothHospitals
    void aRuleThatWaitsForWhatNeverHappensIsRefused(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            Http.Answer refused = supervisor.post(
                    "/api/rules",
                    body(
                            Map.of("type", "on_event", "event", "call.dreamt"),
                            "call.status",
                            "MISSED",
                            "assign",
                            Map.of("agentId", "x")));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).contains("$.trigger.event").contains("call.missed");
            assertThat(supervisor.get("/api/rules/effects?from=yesterday").status())
                    .isEqualTo(400);
        }
    }

    private String rule(
            Hospital hospital, String event, String fact, String value, String action, Map<String, ?> params) {
        return create(hospital, Map.of("type", "on_event", "event", event), fact, value, action, params);
    }

    private String create(
            Hospital hospital,
            Map<String, ?> trigger,
            String fact,
            String value,
            String action,
            Map<String, ?> params) {
        try (Session supervisor = hospital.asSupervisor()) {
            Http.Answer created = supervisor.post("/api/rules", body(trigger, fact, value, action, params));
            assertThat(created.status()).as(created.body()).isEqualTo(201);
            String id = created.json().path("id").asText();
            afterwards.add(() -> remove(hospital, id));
            return id;
        }
    }

    private static Map<String, ?> body(
            Map<String, ?> trigger, String fact, String value, String action, Map<String, ?> params) {
        return Map.of(
                "name",
                "Test " + UUID.randomUUID(),
                "ruleType",
                "automation",
                "trigger",
                trigger,
                "conditions",
                Map.of("all", List.of(Map.of("fact", fact, "operator", "equal", "value", value))),
                "action",
                Map.of("type", action, "params", params));
    }

    private static void remove(Hospital hospital, String id) {
        try (Session supervisor = hospital.asSupervisor()) {
            Http.send("DELETE", hospital.url("/api/rules/" + id), "", supervisor.bearer());
        }
    }

    private static Predicate<Message> of(String event, String ruleId) {
        return message -> message.event().equals(event)
                && message.data().path("ruleId").asText().equals(ruleId);
    }

    private static void dismiss(Session supervisor, JsonNode alert) {
        String path = ALERTS + "/" + alert.path("id").asText() + "/dismiss";
        assertThat(supervisor.post(path, Map.of()).json().path("dismissed").asInt())
                .isEqualTo(1);
        assertThat(supervisor.post(path, Map.of()).json().path("dismissed").asInt())
                .isZero();
    }

    private static List<JsonNode> bell(Session supervisor) {
        return Json.list(supervisor.get(ALERTS).json().path("items"));
    }

    private static List<JsonNode> open(Session supervisor, String ruleId) {
        return bell(supervisor).stream()
                .filter(row -> row.path("ruleId").asText().equals(ruleId))
                .toList();
    }

    private static List<JsonNode> effects(Session supervisor, String ruleId) {
        return Json.list(
                supervisor.get("/api/rules/effects?ruleId=" + ruleId).json().path("items"));
    }

    private static String owner(Session supervisor, String ucid) {
        return supervisor
                .get("/api/missed-calls?filter%5Bucid%5D=" + ucid)
                .json()
                .path("items")
                .path(0)
                .path("ownerAgentId")
                .asText();
    }

    private static JsonNode lead(Session supervisor, String id) {
        return supervisor.get("/api/leads/" + id).json();
    }
}

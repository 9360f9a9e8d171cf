package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.Test;

/**
 * No default agent, ever: each telephony operation that the product publishes is tried without an agent and with agents
 * who are not the caller's. An operation that forgets the rule fails here without anybody naming it.
 */
class AgentIdRuleIT {
    private static final int AGENT = 1;
    private static final int COLLEAGUE = 0;

    /** What belongs to telephony and to no agent. */
    private static final Set<String> ABOUT_NO_AGENT = Set.of(
            "GET /api/supervisor/barge/sip-credentials",
            "POST /api/maint/enrich-call-agents",
            "POST /api/maint/backfill-missed-calls",
            "POST /api/maint/backfill-caller-links",
            "GET /api/maint/jobs/{id}",
            "GET /api/maint/journal");

    /** Where a supervisor may leave the agent out and mean everybody. */
    private static final Set<String> OR_ALL = Set.of("GET /api/supervisor/active-calls");

    private static final List<String> KNOWN = List.of(
            "POST /api/ozonetel/agent-state",
            "POST /api/ozonetel/agent-ready",
            "POST /api/ozonetel/agent-login",
            "POST /api/ozonetel/agent-logout",
            "POST /api/ozonetel/dial",
            "POST /api/ozonetel/dispose",
            "POST /api/ozonetel/call-control",
            "POST /api/ozonetel/recording",
            "GET /api/supervisor/agent-state",
            "GET /api/supervisor/active-calls",
            "POST /api/supervisor/barge",
            "POST /api/supervisor/barge/mode",
            "POST /api/supervisor/barge/end",
            "POST /api/supervisor/force-ready",
            "GET /api/worklist",
            "POST /api/maint/force-ready",
            "POST /api/maint/unlock-agent");

    /** One operation of the OpenAPI document. */
    private record Operation(String method, String path, JsonNode description) {

        String name() {
            return method + " " + path;
        }

        boolean isOfTelephony() {
            boolean tagged = Json.list(description.path("tags")).stream()
                    .anyMatch(tag -> tag.asText().equals("telephony"));
            return tagged
                    || path.startsWith("/api/ozonetel/")
                    || path.startsWith("/api/maint/")
                    || path.startsWith("/api/supervisor/barge");
        }

        boolean isForOperators() {
            return path.startsWith("/api/maint/");
        }

        boolean isForSupervisors() {
            return path.startsWith("/api/supervisor/barge") || path.equals("/api/supervisor/force-ready");
        }

        Http.Answer ask(Hospital hospital, String agentId, Map<String, String> headers) {
            if (method.equals("GET")) {
                String query = agentId == null ? "" : "?agentId=" + URLEncoder.encode(agentId, StandardCharsets.UTF_8);
                return Http.get(hospital.url(path + query), headers);
            }
            ObjectNode body = Json.object();
            if (agentId != null) {
                body.put("agentId", agentId);
            }
            return Http.post(hospital.url(path), body, headers);
        }
    }

    private final Stack stack = Stack.up();

    @BothHospitals
    void everyTelephonyOperationNamesAnAgentWhoIsTheCallersOwn(Hospital hospital) {
        String colleague = hospital.agent(COLLEAGUE).agentId();
        String stranger = hospital.other().agent(AGENT).agentId();
        try (Session agent = hospital.signIn(hospital.agent(AGENT));
                Session supervisor = hospital.asSupervisor()) {
            for (Operation operation : operations(hospital)) {
                if (operation.isForOperators()) {
                    tryAsOperator(hospital, operation, stranger);
                    continue;
                }
                boolean orAll = OR_ALL.contains(operation.name());
                if (!orAll) {
                    assertProblem(operation, operation.ask(hospital, null, supervisor.bearer()), 400);
                }
                assertProblem(operation, operation.ask(hospital, "", supervisor.bearer()), 400);
                assertProblem(operation, operation.ask(hospital, "  ", supervisor.bearer()), 400);
                assertStatus(operation, operation.ask(hospital, "nobody-at-all", supervisor.bearer()), 404);
                assertStatus(operation, operation.ask(hospital, stranger, supervisor.bearer()), 404);
                assertStatus(operation, operation.ask(hospital, agentIdOf(agent), Map.of()), 401);
                tryAsAgent(hospital, operation, agent, colleague, stranger);
            }
        }
    }

    private static void tryAsAgent(
            Hospital hospital, Operation operation, Session agent, String colleague, String stranger) {
        if (operation.isForSupervisors()) {
            assertStatus(operation, operation.ask(hospital, agentIdOf(agent), agent.bearer()), 403);
            return;
        }
        assertProblem(operation, operation.ask(hospital, null, agent.bearer()), 400);
        assertProblem(operation, operation.ask(hospital, " ", agent.bearer()), 400);
        assertStatus(operation, operation.ask(hospital, "nobody-at-all", agent.bearer()), 404);
        assertStatus(operation, operation.ask(hospital, stranger, agent.bearer()), 404);
        Http.Answer foreign = operation.ask(hospital, colleague, agent.bearer());
        assertStatus(operation, foreign, 403);
        assertThat(foreign.problem()).as(operation.name()).isEqualTo("/problems/foreign-agent");
    }

    private void tryAsOperator(Hospital hospital, Operation operation, String stranger) {
        String secret = stack.status().secrets().path("operatorSecret").asText();
        Map<String, String> headers = Map.of("X-Operator-Secret", secret);
        assertProblem(operation, unhurried(operation, hospital, null, headers), 400);
        assertProblem(operation, unhurried(operation, hospital, " ", headers), 400);
        assertStatus(operation, unhurried(operation, hospital, "nobody-at-all", headers), 404);
        assertStatus(operation, unhurried(operation, hospital, stranger, headers), 404);
        assertStatus(operation, unhurried(operation, hospital, stranger, Map.of()), 401);
    }

    /** The operator's doors open ten times a minute. */
    private static Http.Answer unhurried(
            Operation operation, Hospital hospital, String agentId, Map<String, String> headers) {
        List<Http.Answer> answers = new ArrayList<>();
        Patience.atLast(operation.name()).until(() -> {
            answers.add(operation.ask(hospital, agentId, headers));
            return answers.get(answers.size() - 1).status() != 429;
        });
        return answers.get(answers.size() - 1);
    }

    @Test
    void theDocumentNamesEveryTelephonyOperationAndItsAgent() {
        Hospital hospital = stack.ramaiah();
        JsonNode document = document(hospital);
        List<Operation> found = operations(hospital);

        assertThat(found).extracting(Operation::name).containsAll(KNOWN);
        assertThat(found).allSatisfy(operation -> assertThat(fields(document, operation))
                .as(operation.name())
                .contains("agentId"));
    }

    private static List<String> fields(JsonNode document, Operation operation) {
        if (operation.method().equals("GET")) {
            return Json.texts(operation.description().path("parameters"), "name");
        }
        JsonNode schema = operation
                .description()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        String reference = schema.path("$ref").asText();
        JsonNode resolved = reference.isEmpty() ? schema : document.at(reference.substring(1));
        List<String> names = new ArrayList<>();
        resolved.path("properties").properties().forEach(property -> names.add(property.getKey()));
        return names;
    }

    private static List<Operation> operations(Hospital hospital) {
        List<Operation> found = new ArrayList<>();
        document(hospital).path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> found.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return found.stream()
                .filter(Operation::isOfTelephony)
                .filter(operation -> !ABOUT_NO_AGENT.contains(operation.name()))
                .toList();
    }

    private static JsonNode document(Hospital hospital) {
        return Http.get(hospital.url("/openapi"), Map.of("Accept", "application/json"))
                .json();
    }

    private static String agentIdOf(Session agent) {
        return agent.signedIn().path("agentConfig").path("ozonetelAgentId").asText();
    }

    private static void assertProblem(Operation operation, Http.Answer answer, int status) {
        assertStatus(operation, answer, status);
        assertThat(answer.problem()).as(operation.name()).isEqualTo("/problems/agent-id-required");
    }

    private static void assertStatus(Operation operation, Http.Answer answer, int status) {
        assertThat(answer.status()).as(operation.name() + ": " + answer.body()).isEqualTo(status);
    }
}

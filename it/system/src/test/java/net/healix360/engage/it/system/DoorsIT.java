package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Signature;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may bring events into a sidecar, and who may ask about which agent. */
class DoorsIT {
    private static final int AGENT = 0;
    private static final int COLLEAGUE = 1;

    private final Stack stack = Stack.up();

    @ParameterizedTest
    @ValueSource(strings = {"/api/supervisor/events", "/api/supervisor/agent-event", "/api/supervisor/call-event"})
    void anEventThatIsNotSignedByTheDispatcherIsRefused(String door) {
        Hospital hospital = stack.ramaiah();
        String agent = hospital.agent(AGENT).agentId();
        String body = VendorEvent.agent(agent, "pause").body();

        assertThat(send(hospital, door, body, Map.of()).status()).isEqualTo(401);
        assertThat(send(hospital, door, body, Signature.by(secret(hospital.other()), body))
                        .status())
                .as("signed for the other hospital")
                .isEqualTo(401);
        assertThat(send(hospital, door, body + " ", Signature.by(secret(hospital), body))
                        .status())
                .as("changed on the way")
                .isEqualTo(401);
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(Http.send("POST", hospital.url(door), body, supervisor.bearer())
                            .status())
                    .as("a signed-in person is no dispatcher")
                    .isEqualTo(401);
        }
    }

    @BothHospitals
    void anEventSignedWithTheHospitalsSecretIsTaken(Hospital hospital) {
        String body =
                VendorEvent.agent(hospital.agent(AGENT).agentId(), "pause").body();

        assertThat(send(hospital, "/api/supervisor/agent-event", body, Signature.by(secret(hospital), body))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/supervisor/agent-state", "/api/worklist"})
    void everyQuestionNamesItsAgent(String path) {
        for (Hospital hospital : stack.hospitals()) {
            try (Session agent = hospital.signIn(hospital.agent(AGENT));
                    Session supervisor = hospital.asSupervisor()) {
                String own = hospital.agent(AGENT).agentId();
                String colleague = hospital.agent(COLLEAGUE).agentId();
                String foreign = hospital.other().agent(AGENT).agentId();

                assertProblem(agent.get(path), 400, "/problems/agent-id-required");
                assertProblem(supervisor.get(path), 400, "/problems/agent-id-required");
                assertThat(agent.get(path + "?agentId=nobody").status()).isEqualTo(404);
                assertThat(supervisor.get(path + "?agentId=" + foreign).status())
                        .as("another hospital's agent")
                        .isEqualTo(404);
                assertThat(agent.get(path + "?agentId=" + colleague).status()).isEqualTo(403);
                assertThat(agent.get(path + "?agentId=" + own).status()).isEqualTo(200);
                assertThat(supervisor.get(path + "?agentId=" + colleague).status())
                        .isEqualTo(200);
            }
            assertThat(Http.get(hospital.url(
                                    path + "?agentId=" + hospital.agent(AGENT).agentId()))
                            .status())
                    .as("not signed in")
                    .isEqualTo(401);
        }
    }

    @BothHospitals
    void anAgentDoesNotSeeTheWholeFloor(Hospital hospital) {
        try (Session agent = hospital.signIn(hospital.agent(AGENT))) {
            assertThat(agent.get("/api/supervisor/floor").status()).isEqualTo(403);
        }
    }

    @BothHospitals
    void theListenersAreOnLoopbackOnly(Hospital hospital) {
        assertThat(stack.status().parts())
                .allSatisfy(part -> assertThat(part.url().getHost()).isIn("127.0.0.1", "localhost"));
        assertThat(hospital.readiness().status()).isEqualTo(200);
    }

    private static String secret(Hospital hospital) {
        return hospital.secrets().path("signingSecret").asText();
    }

    private static Http.Answer send(Hospital hospital, String door, String body, Map<String, String> headers) {
        return Http.send("POST", hospital.url(door), body, headers);
    }

    private static void assertProblem(Http.Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(type);
        JsonNode problem = answer.json();
        assertThat(problem.path("statusCode").asInt()).isEqualTo(status);
        assertThat(problem.path("message")).isEqualTo(problem.path("detail"));
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }
}

package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.Test;

/** What agents choose, what the vendor lets slip, and what is put right: on the started product. */
class AgentStatesIT {
    private static final int AGENT = 2;

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @BothHospitals
    void anAgentChoosesABreakAndIsReadyAgainAndTheDayTellsIt(Hospital hospital) {
        String agent = hospital.agent(AGENT).agentId();
        try (Session own = hospital.signIn(hospital.agent(AGENT));
                Session supervisor = hospital.asSupervisor()) {
            choose(own, Map.of("agentId", agent, "state", "Ready"));
            Patience.soon("ready").until(() -> supervisor.floor().stateOf(agent).equals("READY"));
            choose(own, Map.of("agentId", agent, "state", "Pause", "pauseReason", "Training"));
            Patience.soon("in training")
                    .until(() -> supervisor.floor().stateOf(agent).equals("PAUSED"));
            simulator.awaitAnotherSecond(agent);
            choose(own, Map.of("agentId", agent, "state", "Ready"));
            Patience.soon("ready again")
                    .until(() -> supervisor.floor().stateOf(agent).equals("READY"));

            assertThat(dayOf(own, agent)).contains("\"PAUSE\"", "\"Training\"", "\"RESUME\"");
            Http.Answer performance = own.get("/api/ozonetel/performance?agentId=" + agent);
            assertThat(performance.status()).as(performance.body()).isEqualTo(200);
            assertThat(performance.json().path("agentId").asText()).isEqualTo(agent);
            assertThat(performance.json().path("loginDurationS").isNumber()).isTrue();
        }
    }

    @Test
    void performanceIsTheAgentsOwnAndNobodysByDefault() {
        Hospital hospital = stack.ramaiah();
        String colleague = hospital.agent(AGENT + 1).agentId();
        String stranger = hospital.other().agent(AGENT).agentId();
        try (Session own = hospital.signIn(hospital.agent(AGENT))) {
            for (String door : new String[] {"/api/ozonetel/performance"}) {
                assertThat(own.get(door).problem()).isEqualTo("/problems/agent-id-required");
                assertThat(own.get(door + "?agentId=" + colleague).status()).isEqualTo(403);
                assertThat(own.get(door + "?agentId=" + stranger).status()).isEqualTo(404);
            }
            assertThat(own.get("/api/agents/" + colleague + "/sessions").status())
                    .isEqualTo(403);
            assertThat(own.get("/api/agents/" + stranger + "/events").status()).isEqualTo(404);
        }
    }

    @BothHospitals
    void whoIsGoneAtTheVendorWithoutAWordIsGoneHere(Hospital hospital) {
        String agent = hospital.agent(AGENT).agentId();
        simulator.agent(agent, "Ready");
        try (Session supervisor = hospital.asSupervisor()) {
            Patience.soon("ready").until(() -> supervisor.floor().stateOf(agent).equals("READY"));
            simulator.silently(agent, "logout");

            Patience.atLast("the phantom is gone")
                    .until(() -> supervisor.floor().stateOf(agent).equals("OFFLINE"));
        }
    }

    @BothHospitals
    void aCallThatTheVendorLeftWithoutAWordEndsHere(Hospital hospital) {
        String agent = hospital.agent(AGENT).agentId();
        simulator.agent(agent, "Ready");
        try (Session supervisor = hospital.asSupervisor()) {
            String ucid = simulator.answeredCall(hospital, VendorEvent.newCaller(), agent, 120);
            Patience.soon("talking")
                    .until(() -> supervisor.floor().stateOf(agent).equals("IN_CALL")
                            && supervisor.floor().call(ucid).isPresent());
            simulator.silently(agent, "Ready");

            Patience.atLast("the ghost is gone")
                    .until(() -> supervisor.floor().call(ucid).isEmpty()
                            && supervisor.floor().stateOf(agent).equals("READY"));
        } finally {
            // with it goes the call that the vendor still has: it would end in the middle of another test's
            simulator.agent(agent, "logout");
        }
    }

    /** Everything that is told of the agent's day, page by page: others may have had a long one before. */
    private static String dayOf(Session own, String agent) {
        StringBuilder day = new StringBuilder();
        String cursor = "";
        do {
            Http.Answer page = own.get("/api/agents/" + agent + "/events?limit=200" + cursor);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            day.append(page.body());
            cursor = "&cursor=" + page.json().path("nextCursor").asText("");
        } while (!cursor.equals("&cursor="));
        return day.toString();
    }

    private static void choose(Session own, Map<String, Object> wish) {
        Http.Answer answer = own.post("/api/ozonetel/agent-state", wish);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    }
}

package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.EventStream.Message;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;

/** A supervisor in an agent's call: silent, whispering, speaking, and out when it is over (#541). */
class SupervisionIT {
    private static final int AGENT = 3;
    private static final String BARGE = "/api/supervisor/barge";

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @BothHospitals
    void theAgentSeesASupervisorWhoSpeaksAndNeverOneWhoListens(Hospital hospital) {
        Agent agent = new Agent(hospital);
        simulator.agent(agent.id(), "Ready");
        try (Session supervisor = hospital.asSupervisor();
                EventStream floor = supervisor.stream();
                Session own = hospital.signIn(hospital.agent(AGENT));
                EventStream desk = own.stream()) {
            simulator.agent(agent.id(), "Ready");
            String ucid = simulator.answeredCall(hospital, VendorEvent.newCaller(), agent.id(), 60);
            floor.await(
                    "talking",
                    message -> message.isCall(ucid) && message.state().equals("ACTIVE"));

            Http.Answer joined = supervisor.post(BARGE, Map.of("agentId", agent.id()));
            assertThat(joined.status()).as(joined.body()).isEqualTo(201);
            assertThat(joined.json().path("mode").asText()).isEqualTo("LISTEN");
            assertThat(joined.json().path("sip").path("number").asText()).isNotEmpty();
            assertThat(modeAtVendor(ucid)).isEqualTo("LISTEN");
            floor.await("listening", barge("monitoring", "LISTEN"));

            assertThat(supervisor
                            .post(BARGE + "/mode", Map.of("agentId", agent.id(), "mode", "WHISPER"))
                            .status())
                    .isEqualTo(200);
            desk.await("whispered to", barge("badge", "WHISPER"));
            assertThat(modeAtVendor(ucid)).isEqualTo("WHISPER");
            assertThat(desk.heard(barge("monitoring", "LISTEN"))).isEmpty();

            assertThat(supervisor
                            .post(BARGE + "/mode", Map.of("agentId", agent.id(), "mode", "BARGE"))
                            .status())
                    .isEqualTo(200);
            desk.await("joined", barge("badge", "BARGE"));

            assertThat(supervisor
                            .post(BARGE + "/end", Map.of("agentId", agent.id()))
                            .status())
                    .isEqualTo(204);
            desk.await(
                    "alone again",
                    message -> message.event().equals("barge")
                            && !message.data().path("active").asBoolean());
            assertThat(modeAtVendor(ucid)).isEmpty();
            end(hospital, own, agent, ucid, floor);
        }
    }

    @BothHospitals
    void whenTheCallEndsNobodyIsLeftOnTheLine(Hospital hospital) {
        Agent agent = new Agent(hospital);
        simulator.agent(agent.id(), "Ready");
        try (Session supervisor = hospital.asSupervisor();
                EventStream floor = supervisor.stream();
                Session own = hospital.signIn(hospital.agent(AGENT))) {
            simulator.agent(agent.id(), "Ready");
            String ucid = simulator.answeredCall(hospital, VendorEvent.newCaller(), agent.id(), 60);
            floor.await(
                    "talking",
                    message -> message.isCall(ucid) && message.state().equals("ACTIVE"));
            assertThat(supervisor
                            .post(BARGE, Map.of("agentId", agent.id(), "mode", "BARGE"))
                            .status())
                    .isEqualTo(201);
            end(hospital, own, agent, ucid, floor);

            floor.await(
                    "out",
                    message -> message.event().equals("barge")
                            && message.data().path("ended").asText().equals("the call has ended"));

            assertThat(supervisor.get(BARGE + "/sip-credentials").status()).isEqualTo(404);
            assertThat(modeAtVendor(ucid)).isEmpty();
        }
    }

    @BothHospitals
    void onlySupervisorsOfThisHospitalGetIntoItsCalls(Hospital hospital) {
        Agent agent = new Agent(hospital);
        try (Session own = hospital.signIn(hospital.agent(AGENT));
                Session supervisor = hospital.asSupervisor();
                Session stranger = hospital.other().asSupervisor()) {
            assertThat(own.post(BARGE, Map.of("agentId", agent.id())).status()).isEqualTo(403);
            assertThat(stranger.post(BARGE, Map.of("agentId", agent.id())).status())
                    .isEqualTo(404);
            assertThat(supervisor.post(BARGE, Map.of()).problem()).isEqualTo("/problems/agent-id-required");
            assertThat(supervisor
                            .post(BARGE, Map.of("agentId", agent.id(), "mode", "SHOUT"))
                            .status())
                    .isEqualTo(400);
            assertThat(supervisor.post(BARGE, Map.of("agentId", agent.id())).status())
                    .as("no call")
                    .isEqualTo(404);
        }
    }

    private record Agent(Hospital hospital) {
        String id() {
            return hospital.agent(AGENT).agentId();
        }
    }

    private void end(Hospital hospital, Session own, Agent agent, String ucid, EventStream floor) {
        assertThat(own.post(
                                "/api/ozonetel/call-control",
                                Map.of("agentId", agent.id(), "action", "KICK_CALL", "ucid", ucid))
                        .status())
                .as(hospital + ": the agent hangs up")
                .isEqualTo(200);
        floor.await("over", message -> message.isCall(ucid) && message.state().equals("ENDED"));
        own.post("/api/ozonetel/dispose", Map.of("agentId", agent.id(), "ucid", ucid, "disposition", "INFO_PROVIDED"));
    }

    private static java.util.function.Predicate<Message> barge(String kind, String mode) {
        return message -> message.event().equals("barge")
                && message.data().path("kind").asText().equals(kind)
                && message.data().path("mode").asText().equals(mode);
    }

    /** How the vendor has a supervisor in this call; empty when nobody is. */
    private String modeAtVendor(String ucid) {
        List<JsonNode> monitors = Json.list(simulator.state().path("monitors"));
        return monitors.stream()
                .filter(monitor -> monitor.path("ucid").asText().equals(ucid))
                .map(monitor -> monitor.path("mode").asText())
                .findFirst()
                .orElse("");
    }
}

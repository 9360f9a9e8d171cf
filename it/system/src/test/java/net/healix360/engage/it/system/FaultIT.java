package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import net.healix360.engage.it.fixture.Dispatcher;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.Floor;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Part;
import net.healix360.engage.it.fixture.VendorEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Breaks parts on purpose and puts them right again. */
@Order(FaultIT.NEARLY_LAST)
class FaultIT {
    static final int NEARLY_LAST = Integer.MAX_VALUE - 2;
    private static final int IN_CALL = 6;
    private static final int CHANGING = 7;

    private final Stack stack = Stack.up();
    private final Dispatcher dispatcher = stack.dispatcher();

    @AfterEach
    void everythingIsReadyAgain() {
        Patience.atLast("everything is ready again")
                .until(() -> stack.engage().status().ready());
    }

    @Test
    void whenRedisOfOneHospitalStopsThatHospitalIsNotReadyAndSaysWhyAndTheOtherWorks() {
        Hospital ill = stack.ramaiah();
        Hospital well = stack.global();
        long redis = stack.engage().status().part("redis-ramaiah").pid();
        Processes.freeze(redis);
        try {
            Patience.soon("not ready").until(() -> ill.readiness().status() == 503);
            assertThat(reasons(ill.readiness().json())).containsIgnoringCase("redis");
            Part sidecar = stack.engage().status().part("sidecar-ramaiah");
            assertThat(sidecar.ready()).isFalse();
            assertThat(sidecar.reason()).containsIgnoringCase("redis");
            assertThat(Session.attempt(
                                    ill,
                                    ill.supervisor().email(),
                                    ill.supervisor().password())
                            .status())
                    .as("a clear answer, not a wait without end")
                    .isEqualTo(503);

            assertThat(well.isReady()).isTrue();
            assertThatEventsFlowAt(well);
        } finally {
            Processes.thaw(redis);
        }
        Patience.atLast("ready again").until(() -> ill.isReady());
        assertThatEventsFlowAt(ill);
    }

    @Test
    void aKilledSidecarComesBackWithTheSameFloorWithinFiveSecondsAndLosesNoEvent() {
        Hospital hospital = stack.ramaiah();
        String inCall = hospital.agent(IN_CALL).agentId();
        String changing = hospital.agent(CHANGING).agentId();
        String before = VendorEvent.newUcid();
        String meanwhile = VendorEvent.newUcid();
        dispatcher.take(VendorEvent.agent(inCall, "incall"));
        dispatcher.take(call(before, inCall, hospital, "Calling"));
        dispatcher.take(call(before, inCall, hospital, "Answered"));
        dispatcher.take(VendorEvent.agent(changing, "release"));
        Map<String, JsonNode> agentsBefore;
        JsonNode callBefore;
        try (Session supervisor = hospital.asSupervisor()) {
            Patience.soon("the call is on the floor")
                    .until(() -> state(supervisor.floor(), before).equals("ACTIVE")
                            && supervisor.floor().stateOf(changing).equals("READY"));
            agentsBefore = agents(supervisor.floor(), changing);
            callBefore = supervisor.floor().call(before).orElseThrow();
        }

        long killed = stack.engage().status().part("sidecar-ramaiah").pid();
        Processes.kill(killed);
        dispatcher.take(VendorEvent.agent(changing, "pause"));
        dispatcher.take(call(meanwhile, changing, hospital, "Calling"));
        Patience.atLast("the launcher has started it again").until(() -> hospital.isReady());

        try (Session supervisor = hospital.asSupervisor()) {
            Awaitility.await("the floor is as it was, and what happened meanwhile is on it")
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> {
                        Floor floor = supervisor.floor();
                        assertThat(agents(floor, changing)).isEqualTo(agentsBefore);
                        assertThat(floor.call(before)).contains(callBefore);
                        assertThat(floor.stateOf(changing)).isEqualTo("PAUSED");
                        assertThat(state(floor, meanwhile)).isEqualTo("RINGING");
                    });
        }
        assertThat(stack.engage().status().part("sidecar-ramaiah").pid()).isNotEqualTo(killed);
        dispatcher.take(call(before, inCall, hospital, "Disconnect"));
        dispatcher.take(call(meanwhile, changing, hospital, "Disconnect"));
        dispatcher.take(VendorEvent.agent(inCall, "logout"));
        dispatcher.take(VendorEvent.agent(changing, "logout"));
    }

    @Test
    void aListenerThatComesBackAfterTheCrashMissesNothing() {
        Hospital hospital = stack.global();
        String agent = hospital.agent(3).agentId();
        String ucid = VendorEvent.newUcid();
        String last;
        try (Session supervisor = hospital.asSupervisor();
                EventStream stream = supervisor.stream()) {
            dispatcher.take(call(ucid, agent, hospital, "Calling"));
            last = stream.await("ringing", message -> message.isCall(ucid)).id();
        }
        Processes.kill(stack.engage().status().part("sidecar-global").pid());
        dispatcher.take(call(ucid, agent, hospital, "Answered"));
        dispatcher.take(call(ucid, agent, hospital, "Disconnect"));
        Patience.atLast("the launcher has started it again").until(() -> hospital.isReady());

        try (Session supervisor = hospital.asSupervisor();
                EventStream stream = supervisor.streamAfter(last)) {
            stream.await(
                    "ended", message -> message.isCall(ucid) && message.state().equals("ENDED"));
            assertThat(stream.heard(message -> message.isCall(ucid)))
                    .extracting(EventStream.Message::state)
                    .containsExactly("ACTIVE", "ENDED");
        }
    }

    @Test
    void aSidecarDoesNotServeAVolumeThatBelongsToAnotherHospital() throws IOException {
        Hospital hospital = stack.global();
        Path owner = stack.engage().home().resolve("volumes").resolve("global").resolve("owner");
        String own = Files.readString(owner);
        try {
            Files.writeString(owner, own.replace("global", "ramaiah"));
            Processes.kill(stack.engage().status().part("sidecar-global").pid());

            Path log = stack.engage().home().resolve("logs").resolve("sidecar-global.log");
            Patience.atLast("it says whose volume that is")
                    .until(() -> Files.readString(log).contains("belongs to ramaiah"));
            assertThat(hospital.isReady()).isFalse();
        } finally {
            Files.writeString(owner, own);
        }
        Patience.atLast("ready again").until(() -> hospital.isReady());
    }

    private void assertThatEventsFlowAt(Hospital hospital) {
        String agent = hospital.agent(3).agentId();
        try (Session supervisor = hospital.asSupervisor();
                EventStream stream = supervisor.stream()) {
            dispatcher.take(VendorEvent.agent(agent, "pause"));
            dispatcher.take(VendorEvent.agent(agent, "release"));
            stream.await(
                    "ready",
                    message -> message.isAbout(agent) && message.state().equals("READY"));
            assertThat(supervisor.get("/api/missed-calls").status()).isEqualTo(200);
        }
    }

    private static VendorEvent call(String ucid, String agent, Hospital hospital, String action) {
        return VendorEvent.call(ucid, agent, "9845012345", hospital.did(), action);
    }

    private static String state(Floor floor, String ucid) {
        return floor.call(ucid).map(call -> call.path("state").asText()).orElse("absent");
    }

    private static Map<String, JsonNode> agents(Floor floor, String except) {
        Map<String, JsonNode> agents = new TreeMap<>();
        Json.list(floor.agents())
                .forEach(agent -> agents.put(agent.path("agentId").asText(), agent));
        agents.remove(except);
        return agents;
    }

    private static String reasons(JsonNode health) {
        return Json.list(health.path("checks")).stream()
                .filter(check -> check.path("status").asText().equals("DOWN"))
                .map(check -> check.path("name").asText() + " " + check.path("data"))
                .toList()
                .toString();
    }
}

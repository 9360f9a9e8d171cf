package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Dispatcher;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.EventStream.Message;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;

/** Vendor → dispatcher → the right sidecar → journal → stream, and nowhere else. */
class EventFlowIT {
    private static final int FIRST = 4;
    private static final int SECOND = 5;

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();
    private final Dispatcher dispatcher = stack.dispatcher();

    @BothHospitals
    void anAgentsStateWalksFromTheVendorToTheStreamAndTheFloorOfItsHospital(Hospital hospital) {
        String agent = agent(hospital, FIRST);
        simulator.agent(agent, "Ready");
        simulator.awaitAnotherSecond(agent);
        try (Session supervisor = hospital.asSupervisor();
                EventStream stream = supervisor.stream()) {
            simulator.pause(agent, "Training");
            Message paused = stream.await("paused", changed(agent, "PAUSED", "Training"));
            simulator.agent(agent, "Ready");
            stream.await("ready again", changed(agent, "READY", "").and(after(paused)));

            assertThat(supervisor.floor().stateOf(agent)).isEqualTo("READY");
        }
    }

    @BothHospitals
    void aCallIsSeenRingingActiveAndEnded(Hospital hospital) {
        String agent = agent(hospital, FIRST);
        String caller = VendorEvent.newCaller();
        simulator.agent(agent, "Ready");
        try (Session supervisor = hospital.asSupervisor();
                EventStream stream = supervisor.stream()) {
            Http.Answer lead = new Desk(supervisor).create("leads", Map.of("name", "Meera Iyer", "phone", caller));
            assertThat(lead.status()).as(lead.body()).isEqualTo(201);
            String ucid = simulator.answeredCall(hospital, caller, agent, 4);
            JsonNode live = Patience.soon("on the floor, at its agent")
                    .until(() -> supervisor.floor().call(ucid), call -> call.filter(
                                    at -> at.path("agentId").asText().equals(agent))
                            .isPresent())
                    .orElseThrow();
            assertThat(live.path("did").asText()).isEqualTo(hospital.did());
            assertThat(live.path("caller").path("phone").asText()).contains(caller);

            Message active = stream.await(
                    "active", message -> message.isCall(ucid) && message.state().equals("ACTIVE"));
            assertThat(active.data().path("caller").path("name").asText()).isEqualTo("Meera Iyer");
            assertThat(active.data().path("caller").path("leadId").asText())
                    .isEqualTo(lead.json().path("id").asText());
            stream.await(
                    "ended", message -> message.isCall(ucid) && message.state().equals("ENDED"));
            assertThat(stream.heard(message -> message.isCall(ucid)))
                    .extracting(Message::state)
                    .containsSubsequence("RINGING", "ACTIVE", "ENDED");
            assertThat(supervisor.floor().ucids()).doesNotContain(ucid);
        }
    }

    @BothHospitals
    void anEventIsNeverSeenInTheOtherHospitalsStreamOrFloor(Hospital hospital) {
        String agent = agent(hospital, FIRST);
        String neighbour = agent(hospital.other(), FIRST);
        simulator.agent(agent, "Ready");
        try (Session here = hospital.asSupervisor();
                EventStream hereStream = here.stream();
                Session there = hospital.other().asSupervisor();
                EventStream thereStream = there.stream()) {
            String ucid = simulator.answeredCall(hospital, VendorEvent.newCaller(), agent, 3);
            hereStream.await(
                    "active here",
                    message -> message.isCall(ucid) && message.state().equals("ACTIVE"));

            // what comes later over there proves that what came earlier is not merely late
            dispatcher.take(VendorEvent.agent(neighbour, "pause"));
            thereStream.await("the neighbour's own event", message -> message.isAbout(neighbour));
            hereStream.await(
                    "ended here",
                    message -> message.isCall(ucid) && message.state().equals("ENDED"));

            assertThat(thereStream.heard()).noneMatch(message -> message.isAbout(agent) || message.isCall(ucid));
            assertThat(there.floor().ucids()).doesNotContain(ucid);
            assertThat(there.floor().agentIds()).doesNotContain(agent).contains(neighbour);
            dispatcher.take(VendorEvent.agent(neighbour, "release"));
        }
    }

    @BothHospitals
    void anEventPostedAtTheDispatchersDoorReachesTheFloor(Hospital hospital) {
        String agent = agent(hospital, SECOND);
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(dispatcher.take(VendorEvent.agent(agent, "login")).status())
                    .isEqualTo(200);
            Patience.soon("logged in")
                    .until(() -> supervisor.floor().stateOf(agent).equals("PAUSED"));

            assertThat(dispatcher
                            .take(VendorEvent.agent(agent, "release"))
                            .json()
                            .path("status")
                            .asText())
                    .isEqualTo("accepted");
            Patience.soon("ready").until(() -> supervisor.floor().stateOf(agent).equals("READY"));
        }
    }

    @BothHospitals
    void lastEventIdReplaysExactlyWhatWasMissedInOrder(Hospital hospital) {
        String agent = agent(hospital, SECOND);
        String ucid = VendorEvent.newUcid();
        String caller = VendorEvent.newCaller();
        try (Session supervisor = hospital.asSupervisor()) {
            String seen;
            try (EventStream first = supervisor.stream()) {
                dispatcher.take(VendorEvent.call(ucid, agent, caller, hospital.did(), "Calling"));
                seen = first.await("ringing", message -> message.isCall(ucid)).id();
            }
            dispatcher.take(VendorEvent.call(ucid, agent, caller, hospital.did(), "Answered"));
            dispatcher.take(VendorEvent.call(ucid, agent, caller, hospital.did(), "Disconnect"));
            Patience.soon("over").until(() -> supervisor.floor().call(ucid).isEmpty());

            try (EventStream again = supervisor.streamAfter(seen)) {
                again.await(
                        "the end of the call",
                        message -> message.isCall(ucid) && message.state().equals("ENDED"));
                assertThat(again.heard(message -> message.isCall(ucid)))
                        .extracting(Message::state)
                        .containsExactly("ACTIVE", "ENDED");
                assertThat(again.heard())
                        .extracting(message -> Long.parseLong(message.id()))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(id -> id > Long.parseLong(seen));
            }
        }
    }

    @BothHospitals
    void anAgentsOwnStreamShowsOnlyItsOwnAgentsEvents(Hospital hospital) {
        String own = agent(hospital, FIRST);
        String colleague = agent(hospital, SECOND);
        try (Session agent = hospital.signIn(hospital.agent(at(hospital, FIRST)));
                EventStream stream = agent.stream()) {
            // signing in has logged the agent in at the vendor: what it tells of that is not what is waited for
            simulator.agent(own, "Ready");
            simulator.awaitAnotherSecond(own);
            simulator.pause(own, "Training");
            simulator.agent(own, "Ready");
            Patience.soon("settled").until(() -> agent.get("/api/supervisor/agent-state?agentId=" + own)
                    .json()
                    .path("state")
                    .asText()
                    .equals("READY"));
            String ucid = VendorEvent.newUcid();
            dispatcher.take(VendorEvent.call(ucid, colleague, VendorEvent.newCaller(), hospital.did(), "Calling"));
            dispatcher.take(VendorEvent.agent(colleague, "pause"));
            dispatcher.take(VendorEvent.agent(own, "pause"));
            Message paused = stream.await("own event", changed(own, "PAUSED", ""));
            dispatcher.take(VendorEvent.call(ucid, colleague, VendorEvent.newCaller(), hospital.did(), "Disconnect"));
            dispatcher.take(VendorEvent.agent(own, "release"));
            stream.await("own second event", changed(own, "READY", "").and(after(paused)));

            assertThat(stream.heard()).noneMatch(message -> message.isAbout(colleague) || message.isCall(ucid));
        }
    }

    private static java.util.function.Predicate<Message> after(Message earlier) {
        return message -> Long.parseLong(message.id()) > Long.parseLong(earlier.id());
    }

    private static java.util.function.Predicate<Message> changed(String agent, String state, String reason) {
        return message -> message.event().equals("agent-state")
                && message.isAbout(agent)
                && message.state().equals(state)
                && message.data().path("reason").asText().equals(reason);
    }

    /** The smaller hospital has six agents. */
    private static int at(Hospital hospital, int place) {
        return hospital.name().equals("global") ? place - 3 : place;
    }

    private static String agent(Hospital hospital, int place) {
        return hospital.agent(at(hospital, place)).agentId();
    }
}

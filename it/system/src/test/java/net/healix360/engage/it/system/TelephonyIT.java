package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.EventStream.Message;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.TelephonyDesk;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agent's whole work at the telephone, through the product to the vendor and back. */
class TelephonyIT {
    private static final Map<String, String> FAULTS = Map.of(
            "rateLimit", "429 /problems/telephony-busy",
            "http429", "429 /problems/telephony-busy",
            "wrongMode", "502 /problems/telephony-account",
            "http500", "504 /problems/telephony-silent",
            "html", "504 /problems/telephony-silent",
            "emptyBody", "504 /problems/telephony-silent",
            "cutConnection", "504 /problems/telephony-silent",
            "slow", "504 /problems/telephony-silent");

    private static final int AGENT = 1;
    private static final int COLLEAGUE = 0;
    private static final String STATE = "/ca_apis/changeAgentState";
    private static final String DIAL = "/ca_apis/AgentManualDial";
    private static final String DISPOSE = "/ca_apis/DispositionAPIV2";

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @AfterEach
    void healed() {
        simulator.healed();
    }

    @BothHospitals
    void fromDialToTalkToDisposition(Hospital hospital) {
        try (TelephonyDesk desk = ready(hospital);
                Session supervisor = hospital.asSupervisor();
                EventStream floor = supervisor.stream()) {
            Http.Answer dialled = desk.dial(VendorEvent.newCaller());
            assertThat(dialled.status()).as(dialled.body()).isEqualTo(200);
            String ucid = dialled.json().path("ucid").asText();
            Message own = desk.stream().await("talking", call(ucid, "ACTIVE"));
            Message seen = floor.await("seen", call(ucid, "ACTIVE"));

            assertThat(desk.stream().heard(message -> message.isCall(ucid)))
                    .as("the agent's phone answers its own call")
                    .anyMatch(message -> message.data().path("autoAnswer").asBoolean());
            assertThat(own.data().path("beaconToken").asText()).isNotEmpty();
            assertThat(seen.data().has("beaconToken")).isFalse();
            assertThat(seen.data().has("autoAnswer")).isFalse();
            assertThat(desk.activeCalls().path(0).path("beaconToken"))
                    .isEqualTo(own.data().path("beaconToken"));

            assertThat(desk.dial(VendorEvent.newCaller()).problem()).isEqualTo("/problems/agent-not-ready");
            assertThat(desk.control(ucid, "HOLD").status()).isEqualTo(200);
            floor.await("on hold", call(ucid, "HELD"));
            assertThat(simulator.truth(ucid).path("state").asText()).isEqualTo("HELD");
            assertThat(desk.control(ucid, "HOLD").status()).as("again").isEqualTo(200);
            assertThat(desk.control(ucid, "UNHOLD").status()).isEqualTo(200);
            assertThat(Http.send(
                                    "POST",
                                    hospital.url("/api/auth/logout"),
                                    "",
                                    desk.session().bearer())
                            .problem())
                    .as("#531")
                    .isEqualTo("/problems/call-active");
            assertThat(desk.control(ucid, "KICK_CALL").status()).isEqualTo(200);
            floor.await("over", call(ucid, "ENDED"));
            assertThat(desk.control(ucid, "HOLD").problem()).isEqualTo("/problems/call-gone");

            Http.Answer disposed = desk.dispose(ucid, "APPOINTMENT_BOOKED");
            assertThat(disposed.status()).as(disposed.body()).isEqualTo(200);
            assertThat(disposed.json().path("alreadyDisposed").asBoolean()).isFalse();
            Http.Answer again = desk.dispose(ucid, "WRONG_NUMBER");
            assertThat(again.json().path("alreadyDisposed").asBoolean()).isTrue();
            assertThat(again.json().path("disposition").asText()).isEqualTo("APPOINTMENT_BOOKED");
            Patience.soon("at the vendor").untilAsserted(() -> assertThat(
                            simulator.truth(ucid).path("disposition").asText())
                    .isEqualTo("Appointment Booked"));
            assertThat(simulator.truth(ucid).path("dispositionsReceived").asInt())
                    .isEqualTo(1);
            Patience.soon("ready for the next").until(() -> desk.state().equals("READY"));
            Patience.atLast("in the list of calls").untilAsserted(() -> assertThat(supervisor
                            .get("/api/calls?filter[ucid]=" + ucid)
                            .json()
                            .path("items")
                            .path(0)
                            .path("disposition")
                            .asText())
                    .isEqualTo("APPOINTMENT_BOOKED"));
        }
    }

    @Test
    void theSameRequestDialsOnce() {
        try (TelephonyDesk desk = ready(stack.ramaiah())) {
            String number = VendorEvent.newCaller();
            Http.Answer first = desk.dial(number);
            Http.Answer second = desk.dial(number);

            assertThat(second.status()).as(second.body()).isEqualTo(200);
            assertThat(second.json()).isEqualTo(first.json());
            end(desk, first.json().path("ucid").asText());
        }
    }

    @BothHospitals
    void aCallIsAboutALeadAndAMissedCallOfThisHospital(Hospital hospital) {
        List<Map<String, String>> strangers = List.of(
                Map.of("leadId", leadOf(hospital.other())), Map.of("leadId", "nobody"), Map.of("missedCallId", "4711"));
        try (TelephonyDesk desk = ready(hospital)) {
            for (Map<String, String> about : strangers) {
                assertNotFound(desk.order("dial", with(about, Map.of("phoneNumber", VendorEvent.newCaller()))), about);
            }
            assertThat(desk.state()).as("nothing was dialled").isEqualTo("READY");
            String lead = leadOf(hospital);
            Http.Answer dialled = desk.order("dial", Map.of("phoneNumber", VendorEvent.newCaller(), "leadId", lead));
            String ucid = dialled.json().path("ucid").asText();
            desk.stream().await("talking", call(ucid, "ACTIVE"));
            Map<String, String> outcome = Map.of("ucid", ucid, "disposition", "NO_ANSWER");
            for (Map<String, String> about : strangers) {
                assertNotFound(desk.order("dispose", with(about, outcome)), about);
            }
            assertThat(desk.control(ucid, "KICK_CALL").status()).isEqualTo(200);
            desk.stream().await("over", call(ucid, "ENDED"));
            Http.Answer disposed = desk.order("dispose", with(Map.of("leadId", lead), outcome));
            assertThat(disposed.json().path("alreadyDisposed").asBoolean(true))
                    .as("what was refused left nothing: " + disposed.body())
                    .isFalse();
        }
    }

    private static String leadOf(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            return new Desk(supervisor).oldest("leads").path("id").asText();
        }
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }

    private static void assertNotFound(Http.Answer answer, Map<String, String> about) {
        assertThat(answer.status()).as(about + ": " + answer.body()).isEqualTo(404);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isIn(about.keySet());
    }

    /** #529 */
    @BothHospitals
    void nobodyDialsOnABreak(Hospital hospital) {
        try (TelephonyDesk desk = ready(hospital)) {
            assertThat(desk.order("agent-state", Map.of("state", "Pause", "pauseReason", "Training"))
                            .status())
                    .isEqualTo(200);
            Patience.soon("on a break").until(() -> desk.state().equals("PAUSED"));
            Http.Answer refused = desk.dial(VendorEvent.newCaller());

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("/problems/agent-not-ready");
            assertThat(refused.json().path("state").asText()).isEqualTo("PAUSED");
            assertThat(refused.json().path("reason").asText()).isEqualTo("Training");
            assertThat(refused.json().path("detail").asText()).contains("Choose Ready");
        }
    }

    @Test
    void whatIsWrongWithAnOrderIsSaidFieldByField() {
        try (TelephonyDesk desk = ready(stack.ramaiah())) {
            assertThat(field(desk.dial("not a number"))).isEqualTo("phoneNumber");
            assertThat(field(desk.choose("Asleep"))).isEqualTo("state");
            assertThat(field(desk.choose("Pause"))).isEqualTo("pauseReason");
            assertThat(field(desk.order("call-control", Map.of("ucid", "1", "action", "JUMP"))))
                    .isEqualTo("action");
            assertThat(desk.control("1", "HOLD").status()).as("an unknown call").isEqualTo(404);
            Http.Answer disposition = desk.dispose("1", "PERHAPS");
            assertThat(field(disposition)).isEqualTo("disposition");
            assertThat(disposition.body()).contains("CALLBACK_REQUESTED").contains("WRONG_NUMBER");
        }
    }

    @BothHospitals
    void aClosingPageDisposesItsOwnCallAndNothingElse(Hospital hospital) {
        try (TelephonyDesk desk = ready(hospital)) {
            String ucid = simulator.undisposedCall(hospital, VendorEvent.newCaller(), desk.agentId(), 3);
            String token = desk.stream()
                    .await("talking", call(ucid, "ACTIVE"))
                    .data()
                    .path("beaconToken")
                    .asText();
            assertThat(desk.stream().heard(message -> message.isCall(ucid)))
                    .as("an inbound call is never answered by itself")
                    .noneMatch(message -> message.data().has("autoAnswer"));

            assertThat(beacon(hospital, desk.agentId(), ucid, "forged").status())
                    .isEqualTo(401);
            assertThat(beacon(hospital, desk.agentId(), ucid, "").status())
                    .as("no proof at all")
                    .isEqualTo(401);
            assertThat(beacon(hospital, desk.agentId(), VendorEvent.newUcid(), token)
                            .status())
                    .as("another call")
                    .isEqualTo(401);
            assertThat(beacon(hospital, hospital.agent(COLLEAGUE).agentId(), ucid, token)
                            .status())
                    .as("another agent")
                    .isEqualTo(401);
            assertThat(beacon(hospital.other(), desk.agentId(), ucid, token).status())
                    .as("at another hospital")
                    .isEqualTo(401);

            Http.Answer taken = beacon(hospital, desk.agentId(), ucid, token);
            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
            assertThat(taken.json().path("disposition").asText()).isEqualTo("CALLBACK_REQUESTED");
            desk.stream().await("over", call(ucid, "ENDED"));
            Patience.soon("not stuck").until(() -> desk.state().equals("READY"));
            assertThat(simulator.truth(ucid).path("disposition").asText()).isEqualTo("Callback Requested");
        }
    }

    @Test
    void nobodyIsStuckInAfterCallWork() {
        Hospital hospital = stack.ramaiah();
        simulator.faults(Map.of("wrapUpTimerStopped", true));
        try (TelephonyDesk desk = ready(hospital)) {
            String ucid = simulator.undisposedCall(hospital, VendorEvent.newCaller(), desk.agentId(), 2);
            desk.stream().await("over", call(ucid, "ENDED"));
            assertThat(desk.state()).isEqualTo("ACW");

            Patience.atLast("freed").until(() -> desk.state().equals("READY"));
            assertThat(simulator.truth(ucid).path("disposition").asText()).isEqualTo("Callback Requested");
            assertThat(simulator.truth(ucid).path("dispositionsReceived").asInt())
                    .isEqualTo(1);
            assertThat(desk.dispose(ucid, "INFO_PROVIDED")
                            .json()
                            .path("alreadyDisposed")
                            .asBoolean())
                    .isTrue();
        }
    }

    /** One session for all: who signs in and out twice within a second of the vendor's clock is lost in its whole seconds. */
    @Test
    void whateverIsWrongWithTheVendorTheAgentIsToldAndGoesOnWorking() {
        try (TelephonyDesk desk = ready(stack.ramaiah())) {
            FAULTS.forEach((fault, problem) -> isToldAndGoesOn(desk, fault, problem));
        }
    }

    private void isToldAndGoesOn(TelephonyDesk desk, String fault, String problem) {
        simulator.failing(STATE, fault);
        Http.Answer refused = desk.order("agent-state", Map.of("state", "Pause", "pauseReason", "Break"));

        assertThat(refused.status() + " " + refused.problem())
                .as(fault + ": " + refused.body())
                .isEqualTo(problem);
        assertThat(refused.json().path("detail").asText()).endsWith(".").hasSizeGreaterThan(30);
        if (refused.status() == 429) {
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        }
        assertThat(desk.session().get("/api/worklist?agentId=" + desk.agentId()).status())
                .isEqualTo(200);
        assertThat(desk.session().get("/api/patients?limit=5").status()).isEqualTo(200);
        simulator.healed();
        assertThat(desk.choose("Ready").status()).as("after " + fault).isEqualTo(200);
    }

    @Test
    void aDialThatTheVendorRefusesIsToldAndMayBeTriedAgain() {
        try (TelephonyDesk desk = ready(stack.ramaiah())) {
            simulator.failing(DIAL, "rateLimit");
            String number = VendorEvent.newCaller();
            assertThat(desk.dial(number).problem()).isEqualTo("/problems/telephony-busy");
            simulator.healed();
            Http.Answer dialled =
                    Patience.soon("dialled").until(() -> desk.dial(number), answer -> answer.status() == 200);
            end(desk, dialled.json().path("ucid").asText());
        }
    }

    @Test
    void aDispositionIsKeptForAVendorThatIsDown() {
        Hospital hospital = stack.ramaiah();
        try (TelephonyDesk desk = ready(hospital)) {
            String ucid = simulator.undisposedCall(hospital, VendorEvent.newCaller(), desk.agentId(), 3);
            desk.stream().await("talking", call(ucid, "ACTIVE"));
            simulator.faults(
                    Map.of("wrapUpTimerStopped", true, "endpoints", Map.of(DISPOSE, Map.of("fault", "http500"))));
            desk.stream().await("over", call(ucid, "ENDED"));
            Http.Answer kept = desk.dispose(ucid, "INFO_PROVIDED");

            assertThat(kept.status()).isEqualTo(200);
            assertThat(kept.json().path("vendor").asText()).isEqualTo("pending");
            assertThat(kept.json().path("detail").asText()).contains("Go on working");
            simulator.faults(Map.of("wrapUpTimerStopped", true));
            Patience.atLast("delivered").untilAsserted(() -> assertThat(
                            simulator.truth(ucid).path("disposition").asText())
                    .isEqualTo("Info Provided"));
            Patience.soon("ready").until(() -> desk.state().equals("READY"));
        }
    }

    @Test
    void aVendorThatIsDownStopsNobodyFromSigningIn() {
        Hospital hospital = stack.ramaiah();
        simulator.failing("/CAServices/AgentAuthenticationV2/index.php", "http500");
        try (Session session = hospital.signIn(hospital.agent(AGENT))) {
            assertThat(session.signedIn().path("telephony").path("ok").asBoolean())
                    .isFalse();
            assertThat(session.signedIn().path("telephony").path("detail").asText())
                    .endsWith(".");
            simulator.healed();
            Patience.soon("logged in after all")
                    .until(() -> session.post(
                                            "/api/ozonetel/agent-login",
                                            Map.of(
                                                    "agentId",
                                                    hospital.agent(AGENT).agentId()))
                                    .status()
                            == 200);
        }
    }

    @BothHospitals
    void signingInIsLoggingInAtTheVendorAndSigningOutIsLeaving(Hospital hospital) {
        String agent = hospital.agent(AGENT).agentId();
        try (Session supervisor = hospital.asSupervisor()) {
            try (Session session = hospital.signIn(hospital.agent(AGENT))) {
                assertThat(session.signedIn().path("telephony").path("ok").asBoolean())
                        .isTrue();
                Patience.soon("at the vendor")
                        .until(() -> !supervisor.floor().stateOf(agent).equals("OFFLINE"));
            }
            Patience.soon("gone").until(() -> supervisor.floor().stateOf(agent).equals("OFFLINE"));
        }
    }

    private static TelephonyDesk ready(Hospital hospital) {
        return TelephonyDesk.ready(hospital, hospital.agent(AGENT));
    }

    private static void end(TelephonyDesk desk, String ucid) {
        Patience.soon("ended").until(() -> desk.control(ucid, "KICK_CALL").status() != 504);
        desk.stream().await("over", call(ucid, "ENDED"));
        assertThat(desk.dispose(ucid, "NO_ANSWER").status()).isEqualTo(200);
    }

    private static Http.Answer beacon(Hospital hospital, String agentId, String ucid, String token) {
        String body = Json.of(Map.of("agentId", agentId, "ucid", ucid, "beaconToken", token))
                .toString();
        return Http.send("POST", hospital.url("/api/ozonetel/dispose"), "text/plain;charset=UTF-8", body, Map.of());
    }

    private static String field(Http.Answer refused) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        return refused.json().path("errors").path(0).path("field").asText();
    }

    private static Predicate<Message> call(String ucid, String state) {
        return message -> message.isCall(ucid) && message.state().equals(state);
    }
}

package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.EventStream;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorCall;
import net.healix360.engage.it.fixture.VendorEvent;

/** A call of the vendor's, from its end to our list, the platform and the sound in a browser. */
class CallRecordsIT {
    private static final int AGENT = 2;

    private final Stack stack = Stack.up();

    @BothHospitals
    void aCallIsTheSameAtTheVendorAtOurDeskAndAtThePlatform(Hospital hospital) {
        String ucid = talk(hospital, VendorEvent.newCaller(), 3);
        VendorCall truth = truth(ucid);
        try (Session supervisor = hospital.asSupervisor()) {
            JsonNode row = call(supervisor, ucid);

            assertThat(row.path("callStatus").asText()).isEqualTo("ANSWERED");
            assertThat(row.path("agentId").asText())
                    .isEqualTo(hospital.agent(AGENT).agentId());
            assertThat(row.path("durationSec").asLong()).isEqualTo(truth.durationSeconds());
            assertThat(row.path("talkSec").asLong()).isEqualTo(truth.talkSeconds());
        }
        Platform.Member member = stack.platform().signIn(hospital.supervisor());
        Patience.soon("stored in the platform")
                .until(() -> member.callsWith(ucid).size() == 1);
        assertThat(stack.platform().signIn(hospital.other().supervisor()).callsWith(ucid))
                .isEmpty();
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(supervisor.get("/api/calls/" + ucid).json().path("ucid").asText())
                    .as("under the id that the list gave while the platform had not named it")
                    .isEqualTo(ucid);
        }
    }

    @BothHospitals
    void aRecordingIsToldAtOnceAndPlaysThroughOurOwnDoor(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor();
                EventStream stream = supervisor.stream()) {
            String ucid = talk(hospital, VendorEvent.newCaller(), 2);

            stream.await(
                    "recording",
                    message -> message.event().equals("recording")
                            && message.data().path("ucid").asText().equals(ucid));
            String address = call(supervisor, ucid).path("recordingUrl").asText();
            assertThat(address).isEqualTo("/api/recordings/" + ucid + "/audio");
            Http.Answer sound = supervisor.get(address);
            assertThat(sound.status()).isEqualTo(200);
            assertThat(sound.header("Content-Type")).startsWith("audio/");
            assertThat(part(supervisor, address).status()).isEqualTo(206);
            assertThat(recorded(supervisor)).contains(ucid);
        }
    }

    @BothHospitals
    void aRecordingIsHeardByItsAgentAndSupervisorsOfItsHospitalOnly(Hospital hospital) {
        String ucid = talk(hospital, VendorEvent.newCaller(), 2);
        String address = "/api/recordings/" + ucid + "/audio";
        try (Session own = hospital.signIn(hospital.agent(AGENT));
                Session other = hospital.signIn(hospital.agent(AGENT + 1));
                Session elsewhere = hospital.other().asSupervisor()) {
            assertThat(own.get(address).status()).isEqualTo(200);
            assertThat(other.get(address).status()).isEqualTo(404);
            assertThat(elsewhere.get(address).status()).isEqualTo(404);
            assertThat(Http.get(hospital.url(address)).status()).isEqualTo(401);
            assertThat(recorded(own)).contains(ucid);
            assertThat(recorded(other)).doesNotContain(ucid);
        }
    }

    @BothHospitals
    void theVendorsAddressIsInNoReply(Hospital hospital) {
        String ucid = talk(hospital, VendorEvent.newCaller(), 2);
        try (Session supervisor = hospital.asSupervisor()) {
            String agent = hospital.agent(AGENT).agentId();
            assertThat(List.of(
                            "/api/calls?filter%5Bucid%5D=" + ucid,
                            "/api/recordings?agentId=" + agent,
                            "/api/ozonetel/call-history?agentId=" + agent))
                    .allSatisfy(path -> assertThat(supervisor.get(path).body())
                            .contains(ucid)
                            .doesNotContain(".mp3"));
        }
    }

    @BothHospitals
    void theHistoryOfAnAgentIsOfThatAgentAndDayOnly(Hospital hospital) {
        String ucid = talk(hospital, VendorEvent.newCaller(), 2);
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(history(supervisor, AGENT, "")).contains(ucid);
            assertThat(history(supervisor, AGENT, "&status=Answered&callType=InBound"))
                    .contains(ucid);
            assertThat(history(supervisor, AGENT, "&status=NotAnswered")).doesNotContain(ucid);
            assertThat(history(supervisor, AGENT, "&date=2026-01-01")).doesNotContain(ucid);
            assertThat(history(supervisor, AGENT + 1, "")).doesNotContain(ucid);
            assertThat(supervisor.get("/api/ozonetel/call-history").status()).isEqualTo(400);
            assertThat(supervisor
                            .get("/api/ozonetel/call-history?agentId="
                                    + hospital.other().agent(0).agentId())
                            .status())
                    .isEqualTo(404);
        }
    }

    /** The vendor shows both by one name; only its ids tell them apart. */
    @BothHospitals
    void callsOfTwoAgentsWithOneDisplayNameAreNotMixed(Hospital hospital) {
        String first = shownAs(hospital, hospital.agent(0).agentId());
        String second = shownAs(hospital, hospital.agent(1).agentId());
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(call(supervisor, first).path("agentId").asText())
                    .isEqualTo(hospital.agent(0).agentId());
            assertThat(call(supervisor, second).path("agentId").asText())
                    .isEqualTo(hospital.agent(1).agentId());
        }
    }

    @BothHospitals
    void aMissedCallIsTakenAndSettledByItsAgent(Hospital hospital) {
        String ucid = VendorEvent.newUcid();
        CallSummary.missed(hospital, ucid, VendorEvent.newCaller()).sendTo(hospital);
        String agentId = hospital.agent(AGENT).agentId();
        try (Session agent = hospital.signIn(hospital.agent(AGENT))) {
            Map<String, String> me = Map.of("agentId", agentId);
            JsonNode taken = agent.post("/api/missed-queue/assign", me).json().path("assigned");
            assertThat(taken.path("ownerAgentId").asText()).isEqualTo(agentId);
            assertThat(agent.post("/api/missed-queue/assign", me)
                            .json()
                            .path("assigned")
                            .path("id"))
                    .isEqualTo(taken.path("id"));
            assertThat(ids(agent.get("/api/missed-queue?agentId=" + agentId)
                            .json()
                            .path("pending")))
                    .containsExactly(taken.path("id").asText());

            String id = taken.path("id").asText();
            assertThat(settle(agent, id, "DONE").status()).isEqualTo(400);
            assertThat(settle(agent, id, "INVALID").status()).isEqualTo(200);
            assertThat(settle(agent, id, "PENDING_CALLBACK").status()).isEqualTo(409);
            assertThat(settle(agent, "nothing", "INVALID").status()).isEqualTo(404);
            assertThat(agent.post("/api/missed-queue/assign", Map.of()).status())
                    .isEqualTo(400);
        }
    }

    /** Gives the call's UCID when its summary has come. */
    private String talk(Hospital hospital, String caller, int seconds) {
        String agent = hospital.agent(AGENT).agentId();
        stack.simulator().agent(agent, "Ready");
        String ucid = stack.simulator().answeredCall(hospital, caller, agent, seconds);
        try (Session supervisor = hospital.asSupervisor()) {
            Patience.soon("the call's summary")
                    .until(() -> !found(supervisor, ucid).isEmpty());
        }
        return ucid;
    }

    private VendorCall truth(String ucid) {
        return stack.simulator().endedCalls().stream()
                .filter(call -> call.ucid().equals(ucid))
                .findFirst()
                .orElseThrow();
    }

    private static String shownAs(Hospital hospital, String agentId) {
        String ucid = VendorEvent.newUcid();
        String json = CallSummary.answered(hospital, ucid, VendorEvent.newCaller(), "", 5)
                .json();
        var call = (ObjectNode) Json.parse(json);
        new CallSummary(call.put("AgentID", agentId).put("AgentName", "Priya N").toString()).sendTo(hospital);
        return ucid;
    }

    private static Http.Answer part(Session session, String address) {
        Map<String, String> headers = new LinkedHashMap<>(session.bearer());
        headers.put("Range", "bytes=0-99");
        return Http.get(session.hospital().url(address), headers);
    }

    private static Http.Answer settle(Session agent, String id, String status) {
        String body = Json.object()
                .put("agentId", agent.hospital().agent(AGENT).agentId())
                .put("status", status)
                .toString();
        return Http.send("PATCH", agent.hospital().url("/api/missed-queue/" + id + "/status"), body, agent.bearer());
    }

    private static JsonNode call(Session session, String ucid) {
        return found(session, ucid).get(0);
    }

    private static List<JsonNode> found(Session session, String ucid) {
        return Json.list(
                session.get("/api/calls?filter%5Bucid%5D=" + ucid).json().path("items"));
    }

    private static List<String> recorded(Session session) {
        return Json.list(session.get("/api/recordings?limit=200").json().path("items")).stream()
                .map(row -> row.path("ucid").asText())
                .toList();
    }

    private static List<String> history(Session session, int agent, String more) {
        String address = "/api/ozonetel/call-history?limit=200&agentId="
                + session.hospital().agent(agent).agentId() + more;
        return Json.list(session.get(address).json().path("items")).stream()
                .map(row -> row.path("ucid").asText())
                .toList();
    }

    private static List<String> ids(JsonNode rows) {
        return Json.list(rows).stream().map(row -> row.path("id").asText()).toList();
    }
}

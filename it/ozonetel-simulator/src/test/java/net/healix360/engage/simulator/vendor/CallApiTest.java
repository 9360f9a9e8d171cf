package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallApiTest extends VendorWireTest {
    private Map<String, String> token = Map.of();

    @BeforeEach
    void getToken() {
        token = withToken();
    }

    @Test
    void dialAnswersWithTheUcidOnlyWhenAskedInText() {
        makeReady("priya");
        JsonNode reply = dial("priya", "9000000002", ",\"UCID\":\"true\"");
        assertThat(reply.path("status").asText()).isEqualTo("queued successfully");
        assertThat(reply.path("ucid").asText()).matches("9062\\d{12,}");
        assertThat(reply.has("message")).isFalse();
        makeReady("arjun");
        assertThat(dial("arjun", "9000000002", ",\"UCID\":\"yes\"").has("ucid")).isFalse();
    }

    @Test
    void dialNeedsAReadyAgentAKnownCampaignAndAllParameters() {
        assertThat(dial("priya", "9000000002", ""))
                .hasToString("{\"status\":\"Fail\",\"message\":\"Agent is not available\"}");
        makeReady("priya");
        assertThat(send("/ca_apis/AgentManualDial", ",\"agentID\":\"priya\"")
                        .path("message")
                        .asText())
                .isEqualTo("All parameters are mandatory");
        assertThat(send(
                        "/ca_apis/AgentManualDial",
                        ",\"agentID\":\"priya\",\"customerNumber\":\"9\",\"campaignName\":\"none\""))
                .hasToString("{\"status\":\"fails\",\"message\":\"Campaign is invalid\"}");
    }

    @Test
    void dispositionInWrapUpReleasesTheAgentAndTheSecondIsRefused() {
        String ucid = callInState("priya", "ACW", 0);
        assertThat(dispose(ucid, ",\"disposition\":\"Enquiry\",\"autoRelease\":\"true\""))
                .isEqualTo("{\"details\":\"Disposition saved successfully\",\"status\":\"Success\"}");
        assertThat(state("priya")).isEqualTo("READY");
        assertThat(dispose(ucid, ",\"disposition\":\"Other\""))
                .isEqualTo("{\"details\":\"This call is already Disposed.\",\"status\":\"Fail\"}");
    }

    @Test
    void dispositionDuringTheCallIsQueued() {
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(dispose(ucid, ",\"disposition\":\"Enquiry\",\"autoRelease\":\"true\""))
                .isEqualTo("{\"status\":\"Success\",\"message\":\"Disposition Queued Successfully\"}");
        control("KICK_CALL", ucid, ",\"conferenceNumber\":\"500964\"");
        await().atMost(SOON).until(() -> state("priya").equals("READY"));
    }

    @Test
    void dispositionsTheVendorRefuses() {
        String ucid = callInState("priya", "ACW", 0);
        assertThat(dispose(ucid, "")).contains("Empty disposition code");
        assertThat(dispose("12345678901234567890", ",\"disposition\":\"x\"")).contains("Unable to Dispose .");
        assertThat(dispose("9062000000000000", ",\"disposition\":\"x\""))
                .contains("Invalid ucid [9062000000000000] or did [918041763400]");
        assertThat(dispose(ucid, ",\"disposition\":\"x\",\"pauseAfterDispose\":\"true\""))
                .contains("Provide pause reason.");
        assertThat(send("/ca_apis/DispositionAPIV2", ",\"action\":\"XXXX\"")
                        .path("details")
                        .asText())
                .isEqualTo("Invalid action->XXXX");
    }

    @Test
    void kickEndsTheCallOfTheAgent() {
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(control("HOLD", ucid, "")).contains("User hold is successful");
        assertThat(client.get("/sim/state", Map.of())
                        .json()
                        .at("/calls/0/state")
                        .asText())
                .isEqualTo("HELD");
        assertThat(control("UNHOLD", ucid, "")).contains("Call is Un-hold successfully");
        assertThat(control("KICK_CALL", ucid, ",\"conferenceNumber\":\"500964\""))
                .isEqualTo("{\"status\":\"Success\",\"message\":\"call got disconnected\"}");
        assertThat(state("priya")).isEqualTo("ACW");
        assertThat(control("HOLD", ucid, "")).isEqualTo("{\"status\":\"Error\",\"message\":\"Call not Found\"}");
    }

    @Test
    void conferenceAndKickTransferTheCaller() {
        String ucid = callInState("priya", "IN_CALL", 60);
        makeReady("arjun");
        assertThat(control("CONFERENCE", ucid, ",\"conferenceNumber\":\"500965\""))
                .contains("\"message\":\"dialing\"");
        await().atMost(SOON).until(() -> state("arjun").equals("IN_CALL"));
        control("KICK_CALL", ucid, ",\"conferenceNumber\":\"500964\"");
        assertThat(state("priya")).isEqualTo("ACW");
        assertThat(state("arjun")).isEqualTo("IN_CALL");
    }

    @Test
    void whoeverIsKickedIsNamedByHisOwnNumber() {
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(control("KICK_CALL", ucid, ",\"conferenceNumber\":\"09000000001\""))
                .isEqualTo("{\"status\":\"Error\",\"message\":\"Please pass valid Conference number\"}");
        assertThat(state("priya")).isEqualTo("IN_CALL");
    }

    @Test
    void aNumberFromOutsideKeepsTheCallerWhenTheAgentLeaves() {
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(control("CONFERENCE", ucid, ",\"conferenceNumber\":\"09000000009\""))
                .contains("\"message\":\"dialing\"");
        control("KICK_CALL", ucid, ",\"conferenceNumber\":\"500964\"");
        assertThat(state("priya")).isEqualTo("ACW");
        JsonNode call = client.get("/sim/calls?ucid=" + ucid, Map.of()).json().at("/calls/0");
        assertThat(call.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(call.path("transferType").asText()).isEqualTo("Warm");
        assertThat(call.path("transferredTo").asText()).isEqualTo("09000000009");
    }

    @Test
    void whoeverHasTheSkillIsDialledForWhenNoAgentIsNamed() {
        makeReady("meera");
        assertThat(send(
                        "/ca_apis/AgentManualDial",
                        ",\"skill\":\"Global\",\"did\":\"" + Accounts.GLOBAL_DID
                                + "\",\"customerNumber\":\"9000000002\""))
                .hasToString("{\"status\":\"queued successfully\"}");
        assertThat(state("meera")).isEqualTo("RINGING");
    }

    @Test
    void dispositionsOfACampaignAreListed() {
        assertThat(send("/ca_apis/DispositionAPIV2", ",\"action\":\"get\",\"did\":\"" + Accounts.RAMAIAH_DID + "\""))
                .hasToString("{\"status\":\"Success\",\"details\":[\"Appointment Booked\",\"General Enquiry\"]}");
    }

    @Test
    void theTruthCountsEachAcceptedDispositionAndSaysWhoSetIt() {
        String ucid = callInState("priya", "ACW", 0);
        dispose(ucid, ",\"disposition\":\"Enquiry\",\"autoRelease\":\"true\"");
        dispose(ucid, ",\"disposition\":\"Other\"");
        JsonNode call = client.get("/sim/calls?ucid=" + ucid, Map.of()).json().at("/calls/0");
        assertThat(call.path("dispositionsReceived").asInt()).isEqualTo(1);
        assertThat(call.path("dispositionBy").asText()).isEqualTo("api");
        assertThat(call.path("disposition").asText()).isEqualTo("Enquiry");
    }

    private JsonNode dial(String agentId, String number, String fields) {
        return send(
                "/ca_apis/AgentManualDial",
                ",\"agentID\":\"" + agentId + "\",\"campaignName\":\"Inbound_918041763400\",\"customerNumber\":\""
                        + number + "\"" + fields);
    }

    private String dispose(String ucid, String fields) {
        return send(
                        "/ca_apis/DispositionAPIV2",
                        ",\"action\":\"Set\",\"agentID\":\"priya\",\"did\":\"" + Accounts.RAMAIAH_DID + "\",\"ucid\":\""
                                + ucid + "\"" + fields)
                .toString();
    }

    private String control(String action, String ucid, String fields) {
        return send(
                        "/ca_apis/CallControl_V4",
                        ",\"action\":\"" + action + "\",\"agentPhoneName\":\"priya\",\"did\":\"" + Accounts.RAMAIAH_DID
                                + "\",\"ucid\":\"" + ucid + "\"" + fields)
                .toString();
    }

    private JsonNode send(String path, String fields) {
        return client.send("POST", path, token, user(fields)).json();
    }
}

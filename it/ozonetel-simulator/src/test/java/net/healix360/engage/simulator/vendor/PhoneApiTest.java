package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneApiTest extends VendorWireTest {
    private static final String DIAL = "/ca_apis/PhoneManualDial";
    private static final String MANAGE = "/ca_apis/PhoneManageV2";

    private Map<String, String> token = Map.of();

    @BeforeEach
    void getToken() {
        token = withToken();
    }

    @Test
    void phoneDialHasTheUcidInItsMessageAndTheCallIsReported() {
        JsonNode reply = dial("priya", Accounts.OFFLINE_DID, ",\"uui\":\"HX-LEAD-42\",\"callLimit\":0");
        assertThat(reply.path("status").asText()).isEqualTo("queued");
        assertThat(reply.path("message").asText()).matches("\\d{14,19}");
        JsonNode call = client.get("/sim/calls?state=live", Map.of()).json().at("/calls/0");
        assertThat(call.path("ucid")).isEqualTo(reply.path("message"));
        assertThat(call.path("legs")).isEmpty();
        assertThat(dial("priya", Accounts.OFFLINE_DID, ",\"checkStatus\":true"))
                .hasToString("{\"message\":\"Online agent logged in with same phone number\",\"status\":\"queued\"}");
    }

    @Test
    void phoneDialsTheVendorRefuses() {
        assertThat(dial("nobody", Accounts.OFFLINE_DID, ""))
                .hasToString("{\"message\":\"Phone name not found.\",\"status\":\"error\"}");
        assertThat(dial("priya", "1", ""))
                .hasToString("{\"message\":\"Something went wrong. Please contact admin!\",\"status\":\"error\"}");
        assertThat(dial("priya", Accounts.RAMAIAH_DID, ""))
                .hasToString("{\"message\":\"campaign IS NOT offline\",\"status\":\"error\"}");
        makeReady("priya");
        assertThat(dial("priya", Accounts.OFFLINE_DID, ""))
                .hasToString("{\"message\":\"Online agent logged in with same phone number\",\"status\":\"error\"}");
    }

    @Test
    void phonesAreMadeEditedReadAndDeletedWithTheSameWords() {
        String done = "{\"status\":\"success\",\"message\":\"record inserted successfully\"}";
        assertThat(manage("create", ",\"phoneNumber\":\"9000000077\",\"phoneName\":\"Desk_2\",\"skill\":\"Ramaiah\""))
                .isEqualTo(done);
        assertThat(manage("edit", ",\"phoneName\":\"desk_2\",\"phoneNameNew\":\"Desk_3\",\"assignSkill\":\"Global\""))
                .isEqualTo(done);
        assertThat(read(",\"phoneName\":\"DESK_3\""))
                .contains("{\"phoneNumber\":\"9000000077\",\"phoneName\":\"Desk_3\",\"skill\":\"Ramaiah,Global\"}");
        assertThat(manage("delete", ",\"phoneNumber\":\"9000000077\"")).isEqualTo(done);
        assertThat(read("")).contains("500964").doesNotContain("9000000077");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create | ,"phoneName":"Desk"                             | phoneNumber cannot be empty
                    create | ,"phoneName":"Desk","phoneNumber":"abc"         | phoneNumber must be numeric
                    create | ,"phoneNumber":"12345"                          | phoneName cannot be empty
                    create | ,"phoneName":"Desk","phoneNumber":"12"          | phoneNumber must have 3 to 17 digits
                    create | ,"phoneName":"D","phoneNumber":"12345"          | phoneName must have 2 to 50 characters
                    create | ,"phoneName":"Priya","phoneNumber":"12345"      | phone_name or phone_number already exist
                    edit   | ,"phoneName":"priya","phoneNumberNew":"500965"  | phone_name or phone_number already exist
                    Create | ,"phoneName":"Desk","phoneNumber":"12345"       | action not valid
                    """)
    void phonesTheVendorRefuses(String action, String fields, String message) {
        assertThat(manage(action, fields)).isEqualTo("{\"status\":\"error\",\"message\":\"" + message + "\"}");
    }

    @Test
    void readingIsAGetWithABodyAndNothingElse() {
        assertThat(client.get(MANAGE + "?userName=helix_demo&action=get", token).body())
                .isEqualTo("{\"status\":\"false\",\"message\":\"Invalid Json Pass Valid Json\"}");
        assertThat(manage("get", "")).contains("action not valid");
    }

    @Test
    void aPhoneThatOnlyCountsAsConnectedIsFreed() {
        client.post("/sim/agents/priya/state", "{\"state\":\"Busy\",\"silent\":true}");
        assertThat(release()).isEqualTo("{\"status\":\"success\",\"FwpNumbers\":[\"500964\"]}");
        assertThat(state("priya")).isEqualTo("READY");
        callInState("priya", "IN_CALL", 60);
        assertThat(release()).isEqualTo("{\"status\":\"success\",\"FwpNumbers\":[]}");
    }

    @Test
    void recordingIsPausedAndResumedAndSaysErrorAllTheSame() {
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(record("pause", ucid))
                .isEqualTo("{\"status\":\"Error\",\"message\":\"{\\\"status\\\":\\\"Success\\\","
                        + "\\\"message\\\":\\\"paused monitoring of the channel\\\"}\"}");
        assertThat(paused(ucid)).isTrue();
        assertThat(record("unPause", ucid)).contains("Unpaused monitoring of the channel");
        assertThat(paused(ucid)).isFalse();
    }

    @Test
    void recordingsTheVendorDoesNotPause() {
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(record("stop", ucid)).contains("action should be either pause or unPause");
        assertThat(record("", ucid)).contains("action should not be empty");
        assertThat(record("pause", "")).contains("ucid should not be empty");
        assertThat(record("pause", "90620000000000")).contains("ucid is Invalid");
        assertThat(client.get("/CAServices/Call/Record.php?apiKey=x", Map.of()).body())
                .contains("userName should not be empty");
        assertThat(client.get("/CAServices/Call/Record.php?userName=x", Map.of())
                        .body())
                .contains("apiKey should not be empty");
        assertThat(client.get("/CAServices/Call/Record.php?userName=x&apiKey=x", Map.of())
                        .body())
                .contains("userName or apiKey is Invalid");
        await().atMost(SOON).until(() -> !paused(ucid));
    }

    private JsonNode dial(String phoneName, String did, String fields) {
        String body = user(
                ",\"custNumber\":\"9000000002\",\"phoneName\":\"" + phoneName + "\",\"did\":\"" + did + "\"" + fields);
        return client.send("POST", DIAL, token, body).json();
    }

    private String manage(String action, String fields) {
        return client.send("POST", MANAGE, token, user(",\"action\":\"" + action + "\"" + fields))
                .body();
    }

    private String read(String fields) {
        return client.send("GET", MANAGE, token, user(",\"action\":\"get\"" + fields))
                .body();
    }

    private String release() {
        return client.send("POST", "/ca_apis/releaseFwpNumber", token, user(",\"phoneNumber\":\"500964\""))
                .body();
    }

    private String record(String action, String ucid) {
        Client.Reply reply = client.get(
                "/CAServices/Call/Record.php?userName=" + Accounts.USER + "&apiKey=" + Accounts.KEY + "&action="
                        + action + "&ucid=" + ucid,
                Map.of());
        return reply.body();
    }

    private boolean paused(String ucid) {
        return client.get("/sim/calls?ucid=" + ucid, Map.of())
                .json()
                .at("/calls/0/recordingPaused")
                .asBoolean();
    }
}

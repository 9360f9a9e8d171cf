package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Client;
import net.healix360.engage.simulator.Stage;
import org.junit.jupiter.api.Test;

class AgentApiTest extends VendorWireTest {
    @Test
    void loginIsFollowedByRelease() {
        subscribe();
        assertThat(agentAuthentication("priya", "secret", "phoneNumber=500964&action=Login")
                        .body())
                .isEqualTo("{\"status\":\"success\",\"message\":\"Agent priya logged in successfully\"}");
        await().atMost(SOON).until(() -> state("priya").equals("READY"));
        await().atMost(SOON).until(() -> receiver.arrivals("/agent").size() == 2);
    }

    @Test
    void secondLoginAndForeignPhoneAreRefused() {
        agentAuthentication("priya", "secret", "phoneNumber=500964&action=login");
        assertThat(message(agentAuthentication("priya", "secret", "phoneNumber=500964&action=login")))
                .isEqualTo("Agent has already logged in");
        assertThat(message(agentAuthentication("arjun", "secret", "phoneNumber=500964&action=login")))
                .isEqualTo("priya logged in with the number (+91500964)");
    }

    @Test
    void logoutNeedsALogin() {
        assertThat(message(agentAuthentication("priya", "secret", "action=logout")))
                .isEqualTo("Agent priya is not logged in");
        makeReady("priya");
        assertThat(message(agentAuthentication("priya", "secret", "action=logout")))
                .isEqualTo("Agent priya logged out successfully");
        assertThat(state("priya")).isEqualTo("OFFLINE");
    }

    @Test
    void wrongPasswordAndWrongAccountAreToldApart() {
        assertThat(message(agentAuthentication("priya", "wrong", "phoneNumber=1&action=login")))
                .isEqualTo("Invalid Authentication");
        Client.Reply foreign = client.send(
                "POST",
                "/CAServices/AgentAuthenticationV2/index.php",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                "userName=other&apiKey=KK&action=login");
        assertThat(message(foreign)).isEqualTo("Invalid userName or apiKey");
    }

    @Test
    void adminLogsOutEvenAnAgentInACall() {
        callInState("priya", "IN_CALL", 60);
        Client.Reply reply = client.send(
                "POST",
                "/CAServicesV2/agentLogoutByAdmin.html",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                "api_key=" + Accounts.KEY + "&username=" + Accounts.USER + "&agentid=priya");
        assertThat(reply.body())
                .isEqualTo(
                        "{\"code\":\"200\",\"status\":\"Success\",\"message\":\"Agent Logout/Release successfully.\"}");
        assertThat(state("priya")).isEqualTo("OFFLINE");
    }

    @Test
    void pauseSucceedsWithJsonTextAsMessage() {
        makeReady("priya");
        JsonNode reply = change("Pause", ",\"pauseReason\":\"Lunch\"");
        assertThat(reply.path("status").asText()).isEqualTo("success");
        assertThat(Stage.read(reply.path("message").asText())
                        .path("agentStatus")
                        .asText())
                .isEqualTo("PAUSED");
        assertThat(change("Ready", "").path("message").asText()).contains("tbAgentRelease");
    }

    @Test
    void changesTheVendorRefuses() {
        assertThat(change("Pause", ",\"pauseReason\":\"Lunch\"").path("message").asText())
                .isEqualTo("Agent is not Logged In");
        assertThat(change("Asleep", "").path("message").asText())
                .isEqualTo("The state should be either 'Ready' or 'Pause' state'");
        assertThat(change("Pause", ",\"pauseReason\":\"Nap\"").path("message").asText())
                .isEqualTo("pauseReason is Invalid");
    }

    @Test
    void pauseInAcwAndOnACallIsRefusedWithACapitalMessage() {
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(change("Pause", ",\"pauseReason\":\"Lunch\"").path("Message").asText())
                .isEqualTo("Agent priya is in BUSY state. You cant change to Pause state");
        hangUp(ucid);
        await().atMost(SOON).until(() -> state("priya").equals("ACW"));
        assertThat(change("Pause", ",\"pauseReason\":\"Lunch\"").path("Message").asText())
                .isEqualTo("Agent priya is in ACW state. You cant change to Pause state");
    }

    @Test
    void loggedInAgentsAreListedFiveTimesAMinute() {
        makeReady("priya");
        Map<String, String> token = withToken();
        String first = logins(token);
        assertThat(first)
                .isEqualTo("{\"status\":\"success\",\"message\":[{\"AgentId\":\"priya\",\"AgentName\":\"Priya N\","
                        + "\"PhoneNumber\":\"500964\",\"AgentState\":\"READY\",\"SkillName\":\"Ramaiah\"}]}");
        for (int i = 0; i < 4; i++) {
            assertThat(logins(token)).isEqualTo(first);
        }
        assertThat(logins(token)).isEqualTo("{\"message\":\"Max limit exceeded\",\"status\":\"error\"}");
    }

    private void hangUp(String ucid) {
        String kick =
                ",\"action\":\"KICK_CALL\",\"agentPhoneName\":\"priya\",\"conferenceNumber\":\"500964\",\"did\":\""
                        + Accounts.RAMAIAH_DID + "\",\"ucid\":\"" + ucid + "\"";
        client.send("POST", "/ca_apis/CallControl_V4", withToken(), user(kick));
    }

    private String logins(Map<String, String> token) {
        return client.send("POST", "/ca_apis/getAgentLogins", token, user("")).body();
    }

    private JsonNode change(String state, String fields) {
        String body = user(",\"agentId\":\"priya\",\"state\":\"" + state + "\"" + fields);
        return client.send("POST", "/ca_apis/changeAgentState", withToken(), body)
                .json();
    }

    private static String message(Client.Reply reply) {
        return reply.json().path("message").asText();
    }
}

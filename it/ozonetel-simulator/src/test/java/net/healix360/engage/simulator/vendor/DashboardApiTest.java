package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import org.junit.jupiter.api.Test;

class DashboardApiTest extends VendorWireTest {
    private static final String MONITORS = "/dashboard/api/monitors";

    @Test
    void supervisorListensWhispersBargesInAndLeaves() {
        Map<String, String> token = login();
        String ucid = callInState("priya", "IN_CALL", 60);
        JsonNode monitor = begin(token, ucid, "priya");
        assertThat(monitor.path("status").asText()).isEqualTo("success");
        assertThat(monitor.path("mode").asText()).isEqualTo("LISTEN");
        assertThat(monitor.path("sipNumber").asText()).isEqualTo("599001");
        assertThat(monitor.path("sipPassword").asText()).isNotEmpty();
        String path = MONITORS + "/" + monitor.path("monitorId").asText();
        assertThat(dial(token, path, "5").path("mode").asText()).isEqualTo("WHISPER");
        assertThat(dial(token, path, "6").path("mode").asText()).isEqualTo("BARGE");
        assertThat(monitors().get(0).path("mode").asText()).isEqualTo("BARGE");
        assertThat(client.send("DELETE", path, token, "").json().path("status").asText())
                .isEqualTo("success");
        assertThat(monitors()).isEmpty();
        assertThat(dial(token, path, "4").path("message").asText()).isEqualTo("Monitor not Found");
    }

    @Test
    void theFourthSupervisorFindsNoNumberUntilTheCallIsOver() {
        Map<String, String> token = login();
        String ucid = callInState("priya", "IN_CALL", 60);
        for (int i = 0; i < 3; i++) {
            begin(token, ucid, "priya");
        }
        assertThat(begin(token, ucid, "priya").path("message").asText()).isEqualTo("No SIP number available");
        client.post("/sim/agents/priya/state", "{\"state\":\"logout\"}");
        await().atMost(SOON).until(() -> monitors().isEmpty());
        String next = callInState("arjun", "IN_CALL", 60);
        assertThat(begin(token, next, "arjun").path("status").asText()).isEqualTo("success");
    }

    @Test
    void whatCannotBeSupervisedIsSaidWithHttp200() {
        Map<String, String> token = login();
        assertThat(begin(token, "9062175860395512", "priya"))
                .hasToString("{\"status\":\"Error\",\"message\":\"Call not Found\"}");
        String ucid = callInState("priya", "IN_CALL", 60);
        assertThat(begin(token, ucid, "meera").path("message").asText()).isEqualTo("Agent is not on this call");
        assertThat(begin(Map.of(), ucid, "priya").path("message").asText())
                .isEqualTo("Token Should Not be Null or Empty.");
        assertThat(begin(bearer("old"), ucid, "priya").path("message").asText()).isEqualTo("Invalid Token");
    }

    private Map<String, String> login() {
        JsonNode reply = client.post(
                        "/dashboard/api/login",
                        "{\"userName\":\"" + Accounts.USER + "\",\"apiKey\":\"" + Accounts.KEY + "\"}")
                .json();
        assertThat(reply.path("expiresIn").asInt()).isEqualTo(3600);
        return bearer(reply.path("token").asText());
    }

    private JsonNode begin(Map<String, String> token, String ucid, String agentId) {
        return client.send("POST", MONITORS, token, "{\"ucid\":\"" + ucid + "\",\"agentId\":\"" + agentId + "\"}")
                .json();
    }

    private JsonNode dial(Map<String, String> token, String path, String digit) {
        return client.send("POST", path + "/dtmf", token, "{\"digit\":\"" + digit + "\"}")
                .json();
    }

    private JsonNode monitors() {
        return client.get("/sim/state", Map.of()).json().path("monitors");
    }
}

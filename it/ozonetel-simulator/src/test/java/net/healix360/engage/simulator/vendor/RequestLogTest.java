package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestLogTest extends VendorWireTest {
    @Test
    void everyVendorRequestIsKeptWithItsOutcome() {
        Map<String, String> token = withToken();
        client.send(
                "POST",
                "/ca_apis/changeAgentState",
                token,
                user(",\"agentId\":\"priya\",\"state\":\"Pause\",\"pauseReason\":\"Lunch\""));
        JsonNode request = requests("?path=/ca_apis/change").get(0);
        assertThat(request.path("agentId").asText()).isEqualTo("priya");
        assertThat(request.path("status").asInt()).isEqualTo(200);
        assertThat(request.path("outcome").asText()).isEqualTo("error");
        assertThat(request.path("text").asText()).isEqualTo("Agent is not Logged In");
        assertThat(request.path("epochMicros").asLong()).isPositive();
    }

    @Test
    void theSimulatorsOwnPathsAndSecretsAreNotKept() {
        client.get("/sim/state", Map.of());
        String token = generateToken().path("token").asText();
        assertThat(requests("")).hasSize(1);
        assertThat(requests("").toString()).doesNotContain(token);
    }

    @Test
    void aClearedLogIsEmptyAndNumbersGoOn() {
        generateToken();
        client.send("DELETE", "/sim/requests", Map.of(), "");
        assertThat(requests("")).isEmpty();
        generateToken();
        assertThat(requests("").get(0).path("number").asInt()).isEqualTo(2);
        assertThat(requests("?after=2")).isEmpty();
    }

    private JsonNode requests(String query) {
        return client.get("/sim/requests" + query, Map.of()).json().path("requests");
    }
}

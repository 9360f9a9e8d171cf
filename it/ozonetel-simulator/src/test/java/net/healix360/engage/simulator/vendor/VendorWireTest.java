package net.healix360.engage.simulator.vendor;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Client;
import net.healix360.engage.simulator.WireTest;

/** Speaks to the REST host as a client of a token account does. */
abstract class VendorWireTest extends WireTest {
    static final Duration SOON = Duration.ofSeconds(30);
    static final Map<String, String> WITH_KEY = Map.of("apiKey", Accounts.KEY);

    JsonNode generateToken() {
        return client.send("POST", "/ca_apis/CAToken/generateToken", WITH_KEY, user(""))
                .json();
    }

    Map<String, String> withToken() {
        return bearer(generateToken().path("token").asText());
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    /** A body with the userName and {@code fields}, which begin with a comma unless empty. */
    static String user(String fields) {
        return "{\"userName\":\"" + Accounts.USER + "\"" + fields + "}";
    }

    Client.Reply agentAuthentication(String agentId, String password, String fields) {
        String credentials =
                Base64.getEncoder().encodeToString((agentId + ":" + password).getBytes(StandardCharsets.UTF_8));
        return client.send(
                "POST",
                "/CAServices/AgentAuthenticationV2/index.php",
                Map.of("Authorization", "Basic " + credentials, "Content-Type", "application/x-www-form-urlencoded"),
                "userName=" + Accounts.USER + "&apiKey=" + Accounts.KEY + "&" + fields);
    }

    void makeReady(String agentId) {
        client.post("/sim/agents/" + agentId + "/state", "{\"state\":\"Ready\"}");
    }

    /** A scripted call of that agent, in the given state of the product's words. */
    String callInState(String agentId, String state, double talkSeconds) {
        String ucid = client.post(
                        "/sim/calls",
                        "{\"did\":\"" + Accounts.RAMAIAH_DID + "\",\"callerId\":\"9000000001\",\"queueSeconds\":0,"
                                + "\"answeredBy\":\"" + agentId + "\",\"talkSeconds\":" + talkSeconds + "}")
                .json()
                .path("ucid")
                .asText();
        await().atMost(SOON).until(() -> state(agentId).equals(state));
        return ucid;
    }

    String state(String agentId) {
        for (JsonNode agent : client.get("/sim/state", Map.of()).json().path("agents")) {
            if (agent.path("agentId").asText().equals(agentId)) {
                return agent.path("state").asText();
            }
        }
        throw new AssertionError("No agent " + agentId);
    }
}

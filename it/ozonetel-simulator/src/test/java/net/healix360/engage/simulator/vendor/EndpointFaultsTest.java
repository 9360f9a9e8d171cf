package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Map;
import net.healix360.engage.simulator.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointFaultsTest extends VendorWireTest {
    private static final String LOGINS = "/ca_apis/getAgentLogins";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rateLimit    | 200 | Max limit exceeded
                    tokenExpired | 200 | Token Expired
                    wrongMode    | 200 | Api Key Should Not be Null or Empty.
                    http500      | 500 | Internal Server Error
                    http429      | 429 | Too Many Requests
                    html         | 200 | <!doctype html>
                    """)
    void oneEndpointFailsAsOftenAsOrderedAndTheOthersGoOn(String fault, int status, String text) {
        Map<String, String> token = withToken();
        order(LOGINS, fault, ",\"times\":1");
        Client.Reply reply = ask(token);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(text);
        assertThat(ask(token).body()).contains("\"status\":\"success\"");
        assertThat(lastRequests())
                .anySatisfy(
                        request -> assertThat(request.path("status").asInt()).isEqualTo(status));
    }

    @Test
    void anEmptyBodyIsEmptyAndACutConnectionHasNoAnswer() {
        Map<String, String> token = withToken();
        order(LOGINS, "emptyBody", "");
        assertThat(ask(token).body()).isEmpty();
        order(LOGINS, "cutConnection", "");
        assertThatThrownBy(() -> ask(token)).isInstanceOf(UncheckedIOException.class);
        client.post("/sim/faults", "{}");
        assertThat(ask(token).body()).contains("success");
    }

    @Test
    void aSlowAnswerComesAllTheSame() {
        Map<String, String> token = withToken();
        order(LOGINS, "slow", ",\"delayMs\":200");
        assertThat(ask(token).body()).contains("\"status\":\"success\"");
    }

    @Test
    void withRealStatusCodesErrorsAreNot200() {
        client.post("/sim/faults", "{\"realStatusCodes\":true}");
        assertThat(ask(bearer("old")).status()).isEqualTo(401);
        Map<String, String> token = withToken();
        assertThat(ask(token).status()).isEqualTo(200);
        assertThat(client.send("POST", "/ca_apis/AgentManualDial", token, user(""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theListOfAgentsMayLagBehind() {
        Map<String, String> token = withToken();
        client.post("/sim/faults", "{\"agentStatusLagSeconds\":300}");
        makeReady("priya");
        assertThat(ask(token).body()).doesNotContain("priya");
        client.post("/sim/faults", "{}");
        assertThat(ask(token).body()).contains("READY");
    }

    @Test
    void anAgentChangedSilentlyIsWhatTheVendorSaysAndNoEventTells() {
        subscribe();
        Map<String, String> token = withToken();
        client.post("/sim/agents/priya/state", "{\"state\":\"ACW\",\"silent\":true}");
        assertThat(ask(token).body()).contains("\"AgentState\":\"ACW\"");
        client.post("/sim/agents/arjun/state", "{\"state\":\"Ready\"}");
        await().atMost(SOON).until(() -> receiver.arrivals("/agent").size() == 2);
        assertThat(receiver.arrivals("/agent"))
                .allSatisfy(event -> assertThat(event.body()).contains("arjun"));
    }

    @Test
    void unknownFaultsAreRefused() {
        assertThat(client.post("/sim/faults", "{\"endpoints\":{\"/ca_apis/x\":{\"fault\":\"gravity\"}}}")
                        .status())
                .isEqualTo(400);
        assertThat(client.post("/sim/faults", "{\"callbackForm\":\"pigeon\"}").status())
                .isEqualTo(400);
    }

    private void order(String path, String fault, String more) {
        Client.Reply reply = client.post(
                "/sim/faults", "{\"endpoints\":{\"" + path + "\":{\"fault\":\"" + fault + "\"" + more + "}}}");
        assertThat(reply.status()).isEqualTo(200);
    }

    private Client.Reply ask(Map<String, String> token) {
        return client.send("POST", LOGINS, token, user(""));
    }

    private JsonNode lastRequests() {
        return client.get("/sim/requests?path=" + LOGINS, Map.of()).json().path("requests");
    }
}

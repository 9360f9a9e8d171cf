package net.healix360.engage.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Client;
import net.healix360.engage.simulator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlApiTest extends WireTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void isReadyOnceStarted() {
        assertThat(client.get("/health/ready", Map.of()).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /sim/calls              | {"callerId":"9000000001"}                                     | did
                    /sim/calls              | {"did":"918041763400"}                                        | callerId
                    /sim/calls              | {"did":"918041763400","callerId":"9","talkSeconds":"long"}    | talkSeconds
                    /sim/calls              | {"did":"918041763400","callerId":"9","queueSeconds":-1}       | queueSeconds
                    /sim/calls              | {"did":"918041763400","callerId":"9","hangupBy":"gravity"}    | hangupBy
                    /sim/calls              | [1]                                                           | body
                    /sim/calls              | {oops                                                         | body
                    /sim/agents/priya/state | {"state":"Asleep"}                                            | state
                    /sim/faults             | {"drop":2}                                                    | drop
                    /sim/day                | {"speed":0}                                                   | speed
                    /sim/day                | {"callsPerHour":-1}                                           | callsPerHour
                    /sim/day                | {"hours":-1}                                                  | hours
                    /sim/history            | {"did":"918041763400","day":"yesterday"}                      | day
                    /sim/history            | {"did":"918041763400","day":"2025-01-01","calls":0}           | calls
                    /sim/faults             | {"endpoints":{"/ca_apis/x":{"fault":"none"}}}                 | fault
                    /sim/faults             | {"agentStatusLagSeconds":-1}                                  | agentStatusLagSeconds
                    /sim/reset              | {"seed":"one"}                                                | seed
                    """)
    void badInputIsRefusedByNameAndChangesNothing(String path, String body, String field) {
        JsonNode before = agents();
        Client.Reply reply = client.post(path, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(agents()).isEqualTo(before);
    }

    @Test
    void unknownAgentsAndDidsAreNotFound() {
        assertThat(client.post("/sim/agents/nobody/state", "{\"state\":\"Ready\"}")
                        .status())
                .isEqualTo(404);
        assertThat(client.post("/sim/calls", "{\"did\":\"1\",\"callerId\":\"9\"}")
                        .status())
                .isEqualTo(404);
        assertThat(call("\"answeredBy\":\"nobody\"").status()).isEqualTo(404);
        assertThat(call("\"answeredBy\":\"priya\",\"transferChain\":[\"nobody\"]")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void offlineAgentIsBroughtToTheDeskForAScriptedCall() {
        JsonNode placed = call("\"answeredBy\":\"PRIYA\",\"queueSeconds\":0,\"talkSeconds\":60")
                .json();
        assertThat(placed.path("agentId").asText()).isEqualTo("priya");
        await().atMost(SOON).until(() -> state("priya").equals("IN_CALL"));
        assertThat(agent("priya").path("ucid")).isEqualTo(placed.path("ucid"));
    }

    @Test
    void callWithoutAReadyAgentNamesNoneAndIsMissed() {
        assertThat(call("\"queueSeconds\":0").json().has("agentId")).isFalse();
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() == 1);
        assertThat(receiver.arrivals("/summary").get(0).body()).contains("NotAnswered");
    }

    @Test
    void callMeantToBeMissedRingsNobodyEvenWhenSomebodyIsReady() {
        client.post("/sim/agents/priya/state", "{\"state\":\"Ready\"}");
        assertThat(call("\"answeredBy\":null,\"talkSeconds\":0").json().has("agentId"))
                .isFalse();
        assertThat(state("priya")).isEqualTo("READY");
    }

    @Test
    void busyAgentCannotBePaused() {
        call("\"answeredBy\":\"priya\",\"queueSeconds\":0,\"talkSeconds\":60");
        await().atMost(SOON).until(() -> state("priya").equals("IN_CALL"));
        Client.Reply reply = client.post("/sim/agents/priya/state", "{\"state\":\"Pause\"}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().path("state").asText()).isEqualTo("BUSY");
    }

    @Test
    void resetEmptiesTheFloorSilentlyAndKeepsTheSubscription() {
        subscribe();
        client.post("/sim/day", "{\"seed\":5,\"callsPerHour\":600,\"speed\":100}");
        await().atMost(SOON).until(() -> !receiver.arrivals("/call").isEmpty());
        JsonNode after = client.post("/sim/reset", "{\"seed\":9}").json();
        assertThat(after.path("day").isNull()).isTrue();
        assertThat(after.path("calls")).isEmpty();
        assertThat(after.path("seed").asInt()).isEqualTo(9);
        assertThat(after.at("/clock/speed").asDouble()).isEqualTo(1);
        assertThat(after.path("agents"))
                .allMatch(agent -> agent.path("state").asText().equals("OFFLINE"));
        assertThat(after.at("/subscription/callEventsURL").asText()).isEqualTo(receiver.url("/call"));
    }

    @Test
    void aDayEndedByHandIsFinishedWhenTheLastSummaryIsDelivered() {
        client.post("/sim/day", "{\"seed\":5,\"callsPerHour\":600,\"speed\":100,\"talkSeconds\":20}");
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() > 3);
        assertThat(day().path("finished").asBoolean()).isFalse();
        client.send("DELETE", "/sim/day", Map.of(), "");
        assertThat(day().path("closed").asBoolean()).isTrue();
        await().atMost(SOON.multipliedBy(3)).until(() -> day().path("finished").asBoolean());
        int ended =
                client.get("/sim/calls?limit=1", Map.of()).json().path("total").asInt();
        assertThat(receiver.arrivals("/summary")).hasSize(ended);
    }

    @Test
    void pageAndItsPartsAreServed() {
        assertThat(client.get("/", Map.of()).body()).contains("Telephony simulator");
        assertThat(client.get("/page.js", Map.of()).body()).contains("/sim/state");
        assertThat(client.get("/page.css", Map.of()).status()).isEqualTo(200);
    }

    private Client.Reply call(String fields) {
        return client.post(
                "/sim/calls", "{\"did\":\"" + Accounts.RAMAIAH_DID + "\",\"callerId\":\"9000000001\"," + fields + "}");
    }

    private JsonNode day() {
        return client.get("/sim/state", Map.of()).json().path("day");
    }

    private String state(String agentId) {
        return agent(agentId).path("state").asText();
    }

    private JsonNode agent(String agentId) {
        for (JsonNode agent : agents()) {
            if (agent.path("agentId").asText().equals(agentId)) {
                return agent;
            }
        }
        throw new AssertionError("No agent " + agentId);
    }

    private JsonNode agents() {
        return client.get("/sim/state", Map.of()).json().path("agents");
    }
}

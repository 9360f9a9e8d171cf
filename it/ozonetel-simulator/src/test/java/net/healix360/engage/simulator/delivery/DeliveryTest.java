package net.healix360.engage.simulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Receiver;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest extends WireTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void agentEventHasTheVendorsSpelling() {
        subscribe();
        client.post("/sim/agents/priya/state", "{\"state\":\"Pause\",\"reason\":\"Lunch\"}");
        await().atMost(SOON).until(() -> receiver.arrivals("/agent").size() == 2);
        JsonNode pause = Stage.read(receiver.arrivals("/agent").get(1).body());
        assertThat(pause.path("eventType").asText()).isEqualTo("Agent");
        assertThat(pause.path("username").asText()).isEqualTo("helix_demo");
        assertThat(pause.at("/data/agentUniqeId").isNumber()).isTrue();
        assertThat(pause.at("/data/agentId").asText()).isEqualTo("priya");
        assertThat(pause.at("/data/pauseReason").asText()).isEqualTo("Lunch");
        assertThat(pause.at("/data/eventTime").asText()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void callEventHasTheVendorsFieldsAndNoOthers() {
        subscribe();
        String ucid = placeCall("priya", 0);
        await().atMost(SOON).until(() -> receiver.arrivals("/call").size() == 3);
        JsonNode data = Stage.read(receiver.arrivals("/call").get(0).body()).path("data");
        assertThat(data.fieldNames())
                .toIterable()
                .containsExactly(
                        "action",
                        "call_type",
                        "ucid",
                        "monitor_ucid",
                        "agent_id",
                        "skill",
                        "caller_id",
                        "did",
                        "agent_number",
                        "event_time");
        assertThat(data.path("monitor_ucid").asText()).isEqualTo(ucid);
        assertThat(data.path("agent_number").asText()).isEqualTo("500964");
    }

    @Test
    void summaryIsFormDataWithJsonText() {
        String ucid = placeCall("priya", 0);
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() == 1);
        Receiver.Arrival arrival = receiver.arrivals("/summary").get(0);
        assertThat(arrival.contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(arrival.body()).startsWith("data=%7B");
        JsonNode data = Stage.read(URLDecoder.decode(arrival.body().substring(5), StandardCharsets.UTF_8));
        assertThat(data.path("monitorUCID").asText()).isEqualTo(ucid);
        assertThat(data.path("Apikey").asText()).isEqualTo(Accounts.KEY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"callbackForm":"multipart"}                         | multipart/form-data | name="data"
                    {"callbackForm":"json"}                              | application/json    | {"monitorUCID"
                    {"callbackForm":"json","wrongContentType":true}      | text/plain          | {"monitorUCID"
                    """)
    void summaryTravelsInEveryFormThatReceiversHaveSeen(String switches, String contentType, String part) {
        client.post("/sim/faults", switches);
        placeCall("priya", 0);
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() == 1);
        assertThat(receiver.arrivals("/summary").get(0).contentType()).startsWith(contentType);
        assertThat(receiver.arrivals("/summary").get(0).body()).contains(part);
    }

    @Test
    void summariesMayBeLostOrComeTwice() {
        client.post("/sim/faults", "{\"callbackDrop\":true}");
        placeCall("priya", 0);
        await().atMost(SOON).until(() -> counter("callbacksDroppedByFault") == 1);
        client.post("/sim/faults", "{\"callbackDuplicate\":true}");
        placeCall("arjun", 0);
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() == 2);
    }

    @Test
    void summaryIsSentAgainAfterARefusal() {
        receiver.refuseNext(1);
        placeCall("priya", 0);
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() == 2);
        await().atMost(SOON).until(() -> counter("callbacksSent") == 1);
        assertThat(counter("callbacksRetried")).isEqualTo(1);
    }

    @Test
    void eventsAreNeverSentTwiceEvenWhenRefused() {
        subscribe();
        receiver.refuseNext(1);
        client.post("/sim/agents/priya/state", "{\"state\":\"Ready\"}");
        await().atMost(SOON).until(() -> counter("eventsSent") == 1);
        assertThat(counter("eventsFailed")).isEqualTo(1);
        assertThat(receiver.arrivals("/agent")).hasSize(2);
    }

    @Test
    void delayedEventsStillComeInOrder() {
        subscribe();
        client.post("/sim/faults", "{\"delayMs\":200}");
        long before = System.nanoTime();
        client.post("/sim/agents/priya/state", "{\"state\":\"Ready\"}");
        await().atMost(SOON).until(() -> receiver.arrivals("/agent").size() == 2);
        assertThat(receiver.arrivals("/agent")).allSatisfy(event -> assertThat(Duration.ofNanos(event.nanos() - before))
                .isGreaterThan(Duration.ofMillis(150)));
        assertThat(receiver.arrivals("/agent").get(0).body()).contains("login");
    }

    private long counter(String name) {
        return client.get("/sim/state", Map.of())
                .json()
                .path("counters")
                .path(name)
                .asLong();
    }

    private String placeCall(String agent, int talkSeconds) {
        return client.post(
                        "/sim/calls",
                        "{\"did\":\"" + Accounts.RAMAIAH_DID + "\",\"callerId\":\"9000000001\",\"queueSeconds\":0.05,"
                                + "\"answeredBy\":\"" + agent + "\",\"talkSeconds\":" + talkSeconds + "}")
                .json()
                .path("ucid")
                .asText();
    }
}

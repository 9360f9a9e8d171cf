package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import net.healix360.engage.simulator.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CdrApiTest extends VendorWireTest {
    private static final String PATH = "/ca_reports/fetchCDRDetails";

    private Map<String, String> token = Map.of();

    @BeforeEach
    void getToken() {
        token = withToken();
    }

    @Test
    void queryParametersInsteadOfABodyAreNoJson() {
        assertThat(client.get(PATH + "?userName=helix_demo&fromDate=2025-09-23", token)
                        .body())
                .isEqualTo("{\"status\":\"false\",\"message\":\"Invalid Json Pass Valid Json\"}");
    }

    @Test
    void postIsNotAllowed() {
        assertThat(client.send("POST", PATH, token, user("")).status()).isEqualTo(405);
    }

    @Test
    void rowOfAnAnsweredCallAddsUpAndHasNumbersForIds() {
        String ucid = callInState("priya", "ACW", 1);
        JsonNode row = fetch(today(), today()).at("/details/0");
        assertThat(row.path("CallID").isIntegralNumber()).isTrue();
        assertThat(row.path("CallID").asText()).isEqualTo(ucid);
        assertThat(row.path("Status").asText()).isEqualTo("Answered");
        assertThat(seconds(row, "TalkTime") + seconds(row, "TimeToAnswer")).isEqualTo(seconds(row, "Duration"));
        assertThat(row.path("CallDate").asText()).isEqualTo(today().toString());
        assertThat(row.size()).isGreaterThanOrEqualTo(46);
    }

    @Test
    void missedCallIsUnansweredAndFoundByTheOtherWord() {
        client.post("/sim/calls", "{\"did\":\"918041763400\",\"callerId\":\"9000000001\",\"talkSeconds\":0}");
        await().atMost(SOON).until(() -> receiver.arrivals("/summary").size() == 1);
        JsonNode reply = fetch(today(), today(), ",\"status\":\"NotAnswered\"");
        assertThat(reply.path("totalCount").asInt()).isEqualTo(1);
        assertThat(reply.at("/details/0/Status").asText()).isEqualTo("Unanswered");
        JsonNode abandoned =
                client.send("GET", "/ca_apis/abandonCalls", token, user("")).json();
        assertThat(abandoned.at("/message/0/monitorUCID").isIntegralNumber()).isTrue();
    }

    @Test
    void thirdRequestOfAMinuteIsRefused() {
        fetch(today(), today());
        fetch(today(), today());
        assertThat(fetch(today(), today()).path("message").asText()).isEqualTo("Max limit exceeded");
    }

    @Test
    void rangeOfTwoDaysIsRefused() {
        assertThat(fetch(today().minusDays(1), today()).path("status").asText()).isEqualTo("fail");
    }

    @Test
    void dateBeforeTheLastFifteenDaysIsEmptyNotWrong() {
        LocalDate old = today().minusDays(16);
        JsonNode reply = fetch(old, old);
        assertThat(reply.path("status").asText()).isEqualTo("success");
        assertThat(reply.path("details").isArray()).isTrue();
        assertThat(reply.path("details")).isEmpty();
    }

    @Test
    void futureDateIsAnError() {
        LocalDate tomorrow = today().plusDays(1);
        assertThat(fetch(tomorrow, tomorrow).path("message").asText()).startsWith("fromDa");
    }

    @Test
    void wrongFormatIsNamed() {
        Client.Reply reply = client.send(
                "GET", PATH, token, user(",\"fromDate\":\"2025-09-23\",\"toDate\":\"2025-09-23 23:59:59\""));
        assertThat(reply.json().path("message").asText())
                .isEqualTo("Invalid fromDate format. Please pass the date in the format yyyy-MM-dd HH:mm:ss");
    }

    private JsonNode fetch(LocalDate from, LocalDate to) {
        return fetch(from, to, "");
    }

    private JsonNode fetch(LocalDate from, LocalDate to, String fields) {
        return client.send(
                        "GET",
                        PATH,
                        token,
                        user(",\"fromDate\":\"" + from + " 00:00:00\",\"toDate\":\"" + to + " 23:59:59\"" + fields))
                .json();
    }

    private static int seconds(JsonNode row, String field) {
        return LocalTime.parse(row.path(field).asText()).toSecondOfDay();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Kolkata"));
    }
}

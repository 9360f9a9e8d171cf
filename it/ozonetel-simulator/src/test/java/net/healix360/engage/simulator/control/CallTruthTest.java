package net.healix360.engage.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.WireTest;
import net.healix360.engage.simulator.time.VendorTime;
import org.junit.jupiter.api.Test;

class CallTruthTest extends WireTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void endedCallTellsWhoWhenHowLongAndWhatItCameTo() {
        String ucid = place("\"answeredBy\":\"priya\",\"talkSeconds\":1,\"dispositionDelaySeconds\":0,\"uui\":\"x\"");
        await().atMost(SOON).until(() -> calls("?state=ended").size() == 1);
        await().atMost(SOON).until(() -> calls("?state=ended").get(0).hasNonNull("disposition"));
        JsonNode call = calls("?state=ended").get(0);
        assertThat(call.path("ucid").asText()).isEqualTo(ucid);
        assertThat(call.path("direction").asText()).isEqualTo("INBOUND");
        assertThat(call.path("handledBy").asText()).isEqualTo("priya");
        assertThat(call.path("dispositionBy").asText()).isEqualTo("script");
        assertThat(call.path("dispositionsReceived").asInt()).isZero();
        assertThat(call.path("talkSeconds").asLong())
                .isPositive()
                .isEqualTo(VendorTime.between(
                                Instant.parse(call.path("answeredAt").asText()),
                                Instant.parse(call.path("endedAt").asText()))
                        .toSeconds());
        assertThat(call.at("/legs/0/outcome").asText()).isEqualTo("answered");
        assertThat(call.path("hangupBy").asText()).isEqualTo("UserHangup");
        assertThat(call.path("recordingUrl").asText()).contains(ucid);
        assertThat(Instant.parse(call.path("startedAt").asText()))
                .isBeforeOrEqualTo(Instant.parse(call.path("endedAt").asText()));
    }

    @Test
    void liveCallHasNoEndYet() {
        place("\"answeredBy\":\"priya\",\"talkSeconds\":60");
        JsonNode call = calls("?state=live").get(0);
        assertThat(call.path("endedAt").isNull()).isTrue();
        assertThat(call.path("hangupBy").isNull()).isTrue();
        assertThat(calls("?state=ended")).isEmpty();
    }

    @Test
    void oneReadsOnAfterTheLastCallSeen() {
        for (int i = 0; i < 3; i++) {
            place("\"talkSeconds\":0");
        }
        await().atMost(SOON).until(() -> calls("?state=ended").size() == 3);
        JsonNode first = client.get("/sim/calls?limit=2", Map.of()).json();
        assertThat(first.path("more").asBoolean()).isTrue();
        String last = first.at("/calls/1/ucid").asText();
        assertThat(calls("?after=" + last)).hasSize(1);
        assertThat(client.get("/sim/calls?after=1", Map.of()).status()).isEqualTo(400);
        assertThat(client.get("/sim/calls?limit=many", Map.of()).status()).isEqualTo(400);
        assertThat(client.get("/sim/calls?ucid=90620000000000", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void aWrittenPastIsTheSameForTheSameSeedAndHasAsManyCallsAsOrdered() {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Kolkata")).minusDays(1);
        write(yesterday, 200, 7);
        JsonNode first = calls("?day=" + yesterday);
        assertThat(first).hasSize(200);
        assertThat(first).anyMatch(call -> call.path("handledBy").isNull());
        assertThat(first).anyMatch(call -> call.path("handledBy").isTextual());
        write(yesterday, 200, 7);
        assertThat(calls("?day=" + yesterday)).isEqualTo(first);
        assertThat(calls("?ucid=" + first.at("/17/ucid").asText()).get(0)).isEqualTo(first.get(17));
        write(yesterday, 200, 8);
        assertThat(calls("?day=" + yesterday)).isNotEqualTo(first);
    }

    @Test
    void aPastInTheFutureIsRefused() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(1);
        assertThat(write(tomorrow, 10, 1)).isEqualTo(400);
        assertThat(write(tomorrow.minusDays(2), 0, 1)).isEqualTo(400);
    }

    private int write(LocalDate day, int calls, int seed) {
        return client.post(
                        "/sim/history",
                        "{\"did\":\"" + Accounts.RAMAIAH_DID + "\",\"day\":\"" + day + "\",\"calls\":" + calls
                                + ",\"seed\":" + seed + "}")
                .status();
    }

    private JsonNode calls(String query) {
        return client.get("/sim/calls" + query, Map.of()).json().path("calls");
    }

    private String place(String fields) {
        return client.post(
                        "/sim/calls",
                        "{\"did\":\"" + Accounts.RAMAIAH_DID + "\",\"callerId\":\"9000000001\"," + fields + "}")
                .json()
                .path("ucid")
                .asText();
    }
}

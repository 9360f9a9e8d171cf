package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.account.DurationStyle;
import net.healix360.engage.simulator.calls.Answering;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.InboundScript;
import net.healix360.engage.simulator.calls.Queueing;
import net.healix360.engage.simulator.calls.Talk;
import net.healix360.engage.simulator.delivery.Lengths;
import net.healix360.engage.simulator.delivery.Recordings;
import org.junit.jupiter.api.Test;

class CdrReportTest {
    private static final long EXACT_IN_A_DOUBLE = 1L << 53;
    private static final int UNTIL_MIDNIGHT = 15 * 3600;

    private final Stage stage = new Stage();

    @Test
    void aCallAcrossMidnightBelongsToTheDayItBeganAndHasTimesOfDayOnly() {
        stage.pass(UNTIL_MIDNIGHT - 20);
        receive(new Answering.ByAgent(stage.ready("priya")), Queueing.ringingFor(Duration.ofSeconds(5)));
        stage.pass(120);
        JsonNode row = rows("2025-09-23", DurationStyle.SOUND).get(0);
        assertThat(row.path("CallDate").asText()).isEqualTo("2025-09-23");
        assertThat(row.path("StartTime").asText()).isEqualTo("23:59:40");
        assertThat(row.path("EndTime").asText()).isEqualTo("00:00:45");
        assertThat(row.path("Duration").asText()).isEqualTo("00:01:05");
        assertThat(rows("2025-09-24", DurationStyle.SOUND)).isEmpty();
    }

    @Test
    void everyLegHasARowAndIdsAreNumbersThatADoubleCannotHold() {
        stage.ready("priya");
        stage.ready("arjun");
        receive(
                new Answering.ByLongestIdle(),
                Queueing.ringingFor(Duration.ofSeconds(2)).withUnansweredOffers(1, Duration.ofSeconds(9)));
        stage.pass(120);
        List<ObjectNode> rows = rows("2025-09-23", DurationStyle.SOUND);
        assertThat(rows).extracting(row -> row.path("Status").asText()).containsExactly("Unanswered", "Answered");
        assertThat(rows).extracting(row -> row.path("CallID").asLong()).allMatch(id -> id > EXACT_IN_A_DOUBLE);
        assertThat(rows).extracting(row -> row.path("UCID").asLong()).doesNotHaveDuplicates();
        assertThat(rows.get(0).path("CallAudio").asText()).isEmpty();
    }

    @Test
    void lengthsMayBeNegative() {
        receive(new Answering.ByAgent(stage.ready("priya")), Queueing.ringingFor(Duration.ZERO));
        stage.pass(120);
        assertThat(rows("2025-09-23", DurationStyle.NEGATIVE)
                        .get(0)
                        .path("TalkTime")
                        .asText())
                .isEqualTo("-00:01:00");
        assertThat(rows("2025-09-23", DurationStyle.MISSING)
                        .get(0)
                        .path("TalkTime")
                        .asText())
                .isEmpty();
    }

    private void receive(Answering answering, Queueing queueing) {
        stage.simulation()
                .switchboard()
                .receive(new InboundScript(
                        stage.ramaiah(),
                        "9000000001",
                        "Ramaiah",
                        answering,
                        queueing,
                        Talk.of(Duration.ofSeconds(60), HangupBy.USER)));
    }

    private List<ObjectNode> rows(String day, DurationStyle style) {
        CdrReport report = new CdrReport(
                stage.simulation(),
                new Recordings(Accounts.USER, URI.create("http://127.0.0.1:4300")),
                new RateLimit(InstantSource.system(), 2, Duration.ofMinutes(1)));
        JsonNode body = Stage.read("{\"fromDate\":\"" + day + " 00:00:00\",\"toDate\":\"" + day + " 23:59:59\"}");
        return report.ofDay(new VendorRequest(body, "", "")).rows().stream()
                .map(row -> row.json(new Lengths(style)))
                .toList();
    }
}

package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.stream.Stream;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.day.DaySettings;
import org.junit.jupiter.api.Test;

class SummaryReportTest {
    private static final String DAY = "\"fromDate\":\"2025-09-23 00:00:00\",\"toDate\":\"2025-09-23 23:59:59\"";
    private final Stage stage = new Stage();

    @Test
    void everyMinuteOfALoginIsSomewhere() {
        stage.simulation().day().start(new DaySettings(5, 3, 60, 1, 90, 15, 4));
        stage.pass(5 * 3600);
        JsonNode rows = ask(DAY).path("message");
        assertThat(rows).anyMatch(row -> row.path("ModeType").asText().equals("Manual"));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            long parts = Stream.of(
                            "TotalBusyTime", "TotalDialTime", "TotalIdleTime", "TotalPauseTime", "TotalWrapupTime")
                    .mapToLong(field -> seconds(row, field))
                    .sum();
            assertThat(parts).isBetween(seconds(row, "TotalLoginDuration") - 5, seconds(row, "TotalLoginDuration"));
        });
        assertThat(seconds(rows.get(0), "TotalBusyTime")).isPositive();
    }

    @Test
    void aBreakIsCountedToTheSecond() {
        stage.ready("priya");
        stage.pass(60);
        stage.simulation().floor().pause(stage.agent("priya"), "Lunch");
        stage.pass(600);
        stage.ready("priya");
        stage.pass(30);
        JsonNode row = ask(DAY + ",\"agentId\":\"priya\"").at("/message/0");
        assertThat(row.path("TotalPauseTime").asText()).isEqualTo("00:10:00");
        assertThat(row.path("TotalIdleTime").asText()).isEqualTo("00:01:30");
        assertThat(row.path("TotalLoginDuration").asText()).isEqualTo("00:11:30");
    }

    @Test
    void aNightShiftIsSplitAtMidnight() {
        stage.ready("priya");
        stage.pass(24 * 3600);
        assertThat(ask(DAY).at("/message/0/TotalLoginDuration").asText()).isEqualTo("15:00:00");
        assertThat(ask("\"fromDate\":\"2025-09-23 00:00:00\",\"toDate\":\"2025-09-24 23:59:59\"")
                        .path("message"))
                .hasSize(2);
    }

    @Test
    void reportsTheVendorRefuses() {
        assertThat(text("\"fromDate\":\"2025-09-23\",\"toDate\":\"2025-09-23\""))
                .isEqualTo("From and To Date should be in yyyy-mm-dd HH:mm:ss Format");
        assertThat(text("\"fromDate\":\"2025-09-24 00:00:00\",\"toDate\":\"2025-09-23 00:00:00\""))
                .isEqualTo("From Date Should not be Greater than To Date");
        assertThat(text("\"fromDate\":\"2025-08-01 00:00:00\",\"toDate\":\"2025-09-23 00:00:00\""))
                .isEqualTo("Difference Between From and To Date should not be Greater than 30 Days");
        assertThat(text(DAY + ",\"mode\":\"Asleep\"")).isEqualTo("Mode Type is Invalid");
        assertThat(text(DAY + ",\"agentId\":\"nobody\"")).isEqualTo("agentId is Invalid");
        assertThat(text(DAY)).isEqualTo("No Data Found");
    }

    private String text(String fields) {
        return ask(fields).path("message").asText();
    }

    private JsonNode ask(String fields) {
        ObjectNode body = (ObjectNode) Stage.read("{" + fields + "}");
        return new SummaryReport(stage.simulation()).answer(new VendorRequest(body, "", ""));
    }

    private static long seconds(JsonNode row, String field) {
        return LocalTime.parse(row.path(field).asText()).toSecondOfDay();
    }
}

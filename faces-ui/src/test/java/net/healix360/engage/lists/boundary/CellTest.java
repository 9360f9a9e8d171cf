package net.healix360.engage.lists.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.ListedPhone;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.Revealable;
import net.healix360.engage.tenancy.boundary.HospitalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("net.healix360.engage.messages", Locale.ENGLISH);
    private static final HospitalTime TIME =
            new HospitalTime(Instant.parse("2026-04-10T08:00:00Z"), ZoneId.of("Asia/Kolkata"), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({"0, 0:00", "59, 0:59", "252, 4:12", "3852, 1:04:12"})
    void aLengthOfTimeReadsAsATimer(long seconds, String shown) {
        assertThat(Cell.length(seconds)).isEqualTo(shown);
    }

    @Test
    void theWholeNumberIsInNoTextOfTheRow() {
        Cell cell = cell("phone", new ListedPhone("+919845012345", Revealable.CALL, "c1"));

        assertThat(cell.text()).isEqualTo("+91 ••••• ••345");
        assertThat(cell.isCovered()).isTrue();
        assertThat(cell.phone().toString()).doesNotContain("98450");
    }

    @Test
    void wordsAndTimesAreTheReaders() {
        assertThat(cell("direction", "INBOUND").text()).isEqualTo("Inbound");
        assertThat(cell("startedAt", Instant.parse("2026-04-10T07:00:00Z")).text())
                .isEqualTo("12:30");
        assertThat(cell("startedAt", Instant.parse("2025-04-09T07:00:00Z")).text())
                .isEqualTo("9 Apr 2025, 12:30");
        assertThat(cell("talkSec", 252L).text()).isEqualTo("4:12");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(Cell.of(
                                RecordedList.CALLS.column("startedAt").orElseThrow(),
                                new ListRow("c1", Map.of()),
                                TIME,
                                WORDS)
                        .text())
                .isEmpty();
    }

    private static Cell cell(String key, Object value) {
        return Cell.of(
                RecordedList.CALLS.column(key).orElseThrow(), new ListRow("c1", Map.of(key, value)), TIME, WORDS);
    }
}

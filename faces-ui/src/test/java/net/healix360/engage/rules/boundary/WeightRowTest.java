package net.healix360.engage.rules.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import net.healix360.engage.rules.TaskPriority;
import net.healix360.engage.rules.TaskType;
import org.junit.jupiter.api.Test;

class WeightRowTest {

    @Test
    void aWeightIsWrittenAsPeopleWriteIt() {
        assertThat(WeightRow.plain(9)).isEqualTo("9");
        assertThat(WeightRow.plain(7.5)).isEqualTo("7.5");
        assertThat(WeightRow.plain(10)).isEqualTo("10");
        assertThat(WeightRow.plain(0)).isEqualTo("0");
    }

    @Test
    void aSourceOfWhichNothingIsSaidHasAnEmptyFieldAndTheSliderAtTheUsualWeight() {
        assertThat(WeightRow.of("OTHER", null, 5, true)).isEqualTo(new WeightRow("OTHER", "", "5", true));
        assertThat(WeightRow.of("PHONE", 8.0, 5, true)).isEqualTo(new WeightRow("PHONE", "8", "8", true));
    }

    @Test
    void aTaskTypeHasItsNameOnTheWire() {
        assertThat(TaskRow.of(TaskType.MISSED_CALL, new TaskPriority(9, 720, false)))
                .isEqualTo(new TaskRow("missed_call", "9", 720, false));
    }
}

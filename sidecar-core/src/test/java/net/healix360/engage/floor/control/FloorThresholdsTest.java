package net.healix360.engage.floor.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.healix360.engage.floor.entity.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorThresholdsTest {

    @Test
    void thePagesReadThemByState() {
        FloorThresholds thresholds = new FloorThresholds("20,45", "600,1200", "61,180", "60,180", "900,1800", "5,5");

        assertThat(thresholds.inWords())
                .isEqualTo(
                        "ACTIVE 600 1200,ACW 60 180,HELD 61 180,IN_CALL 600 1200,PAUSED 900 1800,READY 5 5,RINGING 20 45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "45,20", "0,20", "20,45,60", "twenty,45", "-1,20"})
    void whatIsNoPairOfGrowingSecondsIsRefused(String setting) {
        assertThatThrownBy(() -> Threshold.of(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}

package net.healix360.engage.simulator.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.agents.AgentState;
import org.junit.jupiter.api.Test;

class ClosingTimeTest {
    private static final int TWO_HOURS = 2 * 3600;

    @Test
    void afterItsHoursNobodyCallsAndEverybodyGoesHome() {
        Stage stage = day(2);
        stage.pass(TWO_HOURS - 5);
        assertThat(stage.simulation().day().isClosed()).isFalse();
        stage.pass(1_800);
        assertThat(stage.simulation().day().isFinished()).isTrue();
        assertThat(stage.simulation().floor().agents()).allMatch(agent -> agent.state() == AgentState.OFFLINE);
        int summaries = stage.summaries().size();
        assertThat(stage.pass(TWO_HOURS).summaries()).hasSize(summaries);
        assertThat(stage.simulation().switchboard().log().ended()).hasSize(summaries);
    }

    @Test
    void aDayWithoutHoursIsNeverFinished() {
        Stage stage = day(0);
        stage.pass(TWO_HOURS);
        assertThat(stage.simulation().day().isClosed()).isFalse();
    }

    @Test
    void howOftenTheClockLooksInChangesNothing() {
        assertThat(story(1)).isEqualTo(story(977)).hasSizeGreaterThan(50);
    }

    /** The day's calls when the clock moves on in steps of so many seconds, as it does at high speed. */
    private static List<JsonNode> story(int step) {
        Stage stage = day(2);
        for (int passed = 0; passed < 2 * TWO_HOURS; passed += step) {
            stage.pass(step);
        }
        return stage.summaries();
    }

    private static Stage day(double hours) {
        Stage stage = new Stage();
        stage.simulation().day().start(new DaySettings(11, 3, 40, 1, 90, 15, hours));
        return stage;
    }
}

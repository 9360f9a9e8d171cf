package net.healix360.engage.simulator.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.agents.AgentState;
import org.junit.jupiter.api.Test;

class WorkingDayTest {
    private static final int EIGHT_HOURS = 8 * 3600;

    @Test
    void sameSeedGivesTheSameDayEventByEvent() {
        assertThat(day(42).rawEvents()).isEqualTo(day(42).rawEvents()).hasSizeGreaterThan(1000);
        assertThat(day(42).summaries()).isEqualTo(day(42).summaries());
    }

    @Test
    void anotherSeedGivesAnotherDay() {
        assertThat(day(42).rawEvents()).isNotEqualTo(day(43).rawEvents());
    }

    @Test
    void resetAndTheSameSeedGiveTheSameDayAgain() {
        Stage stage = day(42);
        List<String> first = stage.story();
        stage.simulation().reset(42, Stage.MORNING);
        stage.forgetEvents().simulation().day().start(settings(42, 3));
        assertThat(stage.pass(EIGHT_HOURS).story()).isEqualTo(first);
    }

    @Test
    void aRealisticShareOfInboundCallsIsMissed() {
        Stage stage = new Stage();
        stage.simulation().day().start(new DaySettings(42, 3, 30, 1, 60, 10));
        List<JsonNode> inbound = stage.pass(EIGHT_HOURS).summaries().stream()
                .filter(summary -> summary.path("Type").asText().equals("inbound"))
                .toList();
        long missed = inbound.stream()
                .filter(summary -> summary.path("Status").asText().equals("NotAnswered"))
                .count();
        assertThat(inbound).hasSizeBetween(150, 250);
        assertThat(100.0 * missed / inbound.size()).isBetween(8.0, 20.0);
    }

    @Test
    void agentsTakeBreaksWithConfiguredReasonsAndDialOut() {
        Stage stage = day(42);
        assertThat(stage.rawEvents())
                .anyMatch(event -> event.contains("\"pauseReason\":\"Lunch\""))
                .anyMatch(event -> event.contains("\"call_type\":\"Manual\""));
        assertThat(stage.story().subList(0, 2)).allMatch(told -> told.endsWith("login") || told.endsWith("release"));
    }

    @Test
    void aSmallCrewIsDrawnFromEverySkill() {
        Stage stage = new Stage();
        stage.simulation().day().start(settings(42, 2));
        stage.pass(60);
        assertThat(stage.agent("priya").state()).isNotEqualTo(AgentState.OFFLINE);
        assertThat(stage.agent("meera").state()).isNotEqualTo(AgentState.OFFLINE);
        assertThat(stage.agent("arjun").state()).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void aNewDayEndsTheOldOneProperly() {
        Stage stage = day(42);
        stage.forgetEvents().simulation().day().start(settings(43, 3));
        stage.pass(30);
        assertThat(stage.story()).contains("priya logout", "arjun logout", "meera logout", "priya login");
    }

    private static Stage day(long seed) {
        Stage stage = new Stage();
        stage.simulation().day().start(settings(seed, 3));
        return stage.pass(EIGHT_HOURS);
    }

    private static DaySettings settings(long seed, int agents) {
        return new DaySettings(seed, agents, 40, 1, 90, 15);
    }
}

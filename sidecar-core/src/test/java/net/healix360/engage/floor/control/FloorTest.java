package net.healix360.engage.floor.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.entity.FloorAgent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FloorTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Duration EIGHT_HOURS = Duration.ofHours(8);

    private final TurnableClock clock = new TurnableClock(NOON);
    private final TestFloor test = new TestFloor(Agents.directoryOf("priya", "arjun"), new MemoryJournal(), clock);

    @Test
    void everyAgentOfTheHospitalIsOnTheFloorAndOfflineUntilHeardOf() {
        assertThat(test.floor.now().agents())
                .extracting(agent -> agent.status().state())
                .containsExactly(AgentState.OFFLINE, AgentState.OFFLINE);
        assertThat(test.floor.agent(PRIYA).orElseThrow().name()).isEqualTo("Agent priya");
    }

    @Test
    void anAgentThatTheHospitalDoesNotHaveIsNotShown() {
        test.take(PlainWords.agent("k", "stranger", AgentState.READY, NOON));

        assertThat(test.floor.agent(new AgentId("stranger"))).isEmpty();
        assertThat(test.floor.now().agentsIn(AgentState.READY)).isZero();
    }

    @Test
    void aLoginShowsPausedWithTheReasonLogin() {
        test.take(PlainWords.agent("k", "priya", AgentState.PAUSED, "login", NOON));

        assertThat(priya().status().state()).isEqualTo(AgentState.PAUSED);
        assertThat(priya().status().reason()).contains("login");
    }

    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"READY", "PAUSED", "RINGING", "ACW"})
    void afterEightHoursOfSilenceNobodyCanSay(AgentState state) {
        test.take(PlainWords.agent("k", "priya", state, NOON));
        clock.forward(EIGHT_HOURS);
        assertThat(priya().status().state()).isEqualTo(state);

        clock.forward(Duration.ofSeconds(1));
        assertThat(priya().status())
                .isEqualTo(new AgentStatus(
                        PRIYA, AgentState.UNKNOWN, priya().status().reason(), NOON));
    }

    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"IN_CALL", "OFFLINE"})
    void whoIsInACallOrGoneDoesNotBecomeUnknown(AgentState state) {
        test.take(PlainWords.agent("k", "priya", state, NOON));
        clock.forward(EIGHT_HOURS.plusSeconds(1));

        assertThat(priya().status().state()).isEqualTo(state);
    }

    @Test
    void anAgentWhoRepeatsAStateIsNotSilent() {
        test.take(PlainWords.agent("k", "priya", AgentState.READY, NOON));
        clock.forward(EIGHT_HOURS);
        test.take(PlainWords.agent("again", "priya", AgentState.READY, clock.instant()));
        clock.forward(EIGHT_HOURS);

        assertThat(priya().status().state()).isEqualTo(AgentState.READY);
        assertThat(priya().status().since()).isEqualTo(NOON);
    }

    @Test
    void aCallShowsWhoIsCallingAndWhoseItIs() {
        test.take(PlainWords.call("k", "u1", "priya", CallState.RINGING, NOON));

        var call = test.floor.call(new Ucid("u1")).orElseThrow();
        assertThat(call.caller().phone()).isEqualTo("9000000001");
        assertThat(call.caller().name()).contains("Asha Rao");
        assertThat(call.caller().patientId()).contains("asha");
        assertThat(priya().ucid()).contains(new Ucid("u1"));
    }

    @Test
    void anAgentsCallsAreThatAgentsOnly() {
        test.take(
                PlainWords.call("a", "u1", "priya", CallState.ACTIVE, NOON),
                PlainWords.call("b", "u2", "arjun", CallState.ACTIVE, NOON),
                PlainWords.call("c", "u3", "-", CallState.RINGING, NOON));

        assertThat(test.floor.callsOf(PRIYA))
                .extracting(call -> call.status().ucid())
                .containsExactly(new Ucid("u1"));
    }

    @Test
    void everyFigureOfTheFloorEqualsTheListBehindIt() {
        test.take(
                PlainWords.call("a", "u1", "priya", CallState.ACTIVE, NOON),
                PlainWords.call("b", "u2", "arjun", CallState.RINGING, NOON),
                PlainWords.call("c", "u3", "-", CallState.RINGING, NOON),
                PlainWords.call("d", "u1", "priya", CallState.HELD, NOON.plusSeconds(1)),
                PlainWords.agent("e", "priya", AgentState.IN_CALL, NOON));
        var view = test.floor.now();

        assertThat(view.activeCalls()).isEqualTo(view.calls().size()).isEqualTo(3);
        assertThat(view.ringing()).isEqualTo(2);
        assertThat(view.onHold()).isEqualTo(1);
        assertThat(List.of(AgentState.values()).stream()
                        .mapToLong(view::agentsIn)
                        .sum())
                .isEqualTo(view.agents().size());
    }

    private FloorAgent priya() {
        return test.floor.agent(PRIYA).orElseThrow();
    }
}

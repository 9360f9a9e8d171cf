package net.healix360.engage.floor.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.entity.FloorView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The past is the floor as it was shown then. */
class FloorHistoryTest {
    private static final Instant EVENING = Instant.parse("2026-04-10T16:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final AgentState[] STATES = {
        AgentState.READY, AgentState.PAUSED, AgentState.IN_CALL, AgentState.ACW, AgentState.OFFLINE
    };

    private static final CallState[] CALLS = CallState.values();

    private final AgentDirectory agents = Agents.directoryOf("priya", "arjun", "meena");
    private final MemoryJournal journal = new MemoryJournal();
    private final TurnableClock clock = new TurnableClock(EVENING);
    private final TestFloor live = new TestFloor(agents, journal, clock);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyMomentOfANightIsTheFloorThatWasShownThen(long seed) {
        Random random = new Random(seed);
        Map<Instant, FloorView> shown = new LinkedHashMap<>();
        for (int event = 0; event < 400; event++) {
            clock.forward(Duration.ofMillis(random.nextInt(240_000)));
            something(random, event);
            shown.put(clock.instant(), live.floor.now());
        }
        FloorHistory history = history(2);

        assertThat(clock.instant().atZone(ZONE).toLocalDate())
                .isAfter(EVENING.atZone(ZONE).toLocalDate());
        shown.forEach((instant, floor) -> assertThat(history.at(instant)).isEqualTo(floor));
    }

    @Test
    void beforeTheFirstEventNobodyWasThere() {
        live.take(PlainWords.agent("a", "priya", AgentState.READY, "-", EVENING));

        FloorView before = history(2_000).at(EVENING.minusSeconds(60));

        assertThat(before.calls()).isEmpty();
        assertThat(before.agentsIn(AgentState.OFFLINE)).isEqualTo(3);
        assertThat(history(2_000).beginning()).contains(EVENING);
    }

    @Test
    void aCallCountsInEveryStepInWhichItWasInProgress() {
        LocalDate day = EVENING.atZone(ZONE).toLocalDate();
        call("1", CallState.RINGING);
        clock.forward(Duration.ofMinutes(11));
        call("1", CallState.ENDED);
        call("2", CallState.RINGING);
        clock.forward(Duration.ofMinutes(6));

        var density = history(2_000).density(day);

        int first = (int) (Duration.between(density.from(), EVENING).toMinutes() / 5);
        assertThat(density.calls()).hasSize(first + 4);
        assertThat(density.calls().subList(first - 1, first + 4)).containsExactly(0, 1, 1, 2, 1);
    }

    private void call(String ucid, CallState state) {
        live.take(PlainWords.call(ucid + state, ucid, "priya", state, clock.instant()));
    }

    private void something(Random random, int event) {
        String agent = random.nextBoolean() ? "priya" : "arjun";
        Instant at = clock.instant().minusSeconds(random.nextInt(20));
        if (random.nextBoolean()) {
            AgentState state = STATES[random.nextInt(STATES.length)];
            live.take(PlainWords.agent("a" + event, agent, state, "-", at));
        } else {
            CallState state = CALLS[random.nextInt(CALLS.length)];
            live.take(PlainWords.call("c" + event, "u" + event / 8, agent, state, at));
        }
    }

    private FloorHistory history(int apart) {
        return new FloorHistory(
                journal, new FloorWords(new PlainWords()), agents, TestFloor.callers(), () -> ZONE, clock, apart);
    }
}

package net.healix360.engage.floor.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.entity.InboundEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the vendor sends, in whatever order and however often: the floor is a fold over its journal. */
class FloorRestartTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    private final AgentDirectory agents = Agents.directoryOf("priya", "arjun", "meena");

    /** An event of the vendor, and how long after the one before it reaches us. */
    record Arrival(InboundEvent event, Duration pause) {}

    @Property(tries = 300)
    void aRestartShowsTheSameFloorAsBefore(@ForAll("day") List<Arrival> day) {
        MemoryJournal journal = new MemoryJournal();
        TurnableClock clock = new TurnableClock(NOON);
        TestFloor before = new TestFloor(agents, journal, clock);
        live(day, clock, before);

        TestFloor after = new TestFloor(agents, journal, clock);
        after.inbox.restore();
        assertThat(after.floor.now()).isEqualTo(before.floor.now());
    }

    @Property(tries = 300)
    void aRestartInTheMiddleOfTheDayMakesNoDifferenceToItsEnd(@ForAll("day") List<Arrival> day) {
        TurnableClock clock = new TurnableClock(NOON);
        TestFloor undisturbed = new TestFloor(agents, new MemoryJournal(), clock);
        live(day, clock, undisturbed);

        clock.set(NOON);
        MemoryJournal journal = new MemoryJournal();
        int half = day.size() / 2;
        live(day.subList(0, half), clock, new TestFloor(agents, journal, clock));
        TestFloor restarted = new TestFloor(agents, journal, clock);
        live(day.subList(half, day.size()), clock, restarted);
        assertThat(restarted.floor.now()).isEqualTo(undisturbed.floor.now());
    }

    @Property(tries = 300)
    void deliveringEverythingTwiceMakesNoDifference(@ForAll("day") List<Arrival> day) {
        TurnableClock clock = new TurnableClock(NOON);
        TestFloor once = new TestFloor(agents, new MemoryJournal(), clock);
        live(day, clock, once);

        clock.set(NOON);
        MemoryJournal journal = new MemoryJournal();
        TestFloor twice = new TestFloor(agents, journal, clock);
        List<Arrival> doubled = new ArrayList<>();
        day.forEach(arrival -> {
            doubled.add(arrival);
            doubled.add(new Arrival(arrival.event(), Duration.ZERO));
        });
        live(doubled, clock, twice);
        assertThat(twice.floor.now()).isEqualTo(once.floor.now());
        assertThat(journal.entries()).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void noAgentHasACallThatIsNotOnTheFloor(@ForAll("day") List<Arrival> day) {
        TurnableClock clock = new TurnableClock(NOON);
        TestFloor test = new TestFloor(agents, new MemoryJournal(), clock);
        for (Arrival arrival : day) {
            live(List.of(arrival), clock, test);
            assertThat(test.floor.now().agents()).allSatisfy(agent -> agent.ucid()
                    .ifPresent(ucid -> assertThat(test.floor.call(ucid)).isPresent()));
        }
    }

    private static void live(List<Arrival> day, TurnableClock clock, TestFloor test) {
        for (Arrival arrival : day) {
            clock.forward(arrival.pause());
            test.take(arrival.event());
        }
    }

    @Provide
    Arbitrary<List<Arrival>> day() {
        Arbitrary<Duration> pauses =
                Arbitraries.longs().between(0, 60_000_000_000L).map(Duration::ofNanos);
        return Combinators.combine(Arbitraries.oneOf(agentEvents(), callEvents()), pauses)
                .as(Arrival::new)
                .list()
                .ofMaxSize(40);
    }

    /** Vendor times are whole seconds around noon: some are long ago, most come out of order. */
    private static Arbitrary<Instant> times() {
        return Arbitraries.longs().between(-1_500, 1_500).map(NOON::plusSeconds);
    }

    private static Arbitrary<InboundEvent> agentEvents() {
        return Combinators.combine(
                        Arbitraries.of("priya", "arjun", "meena", "stranger"),
                        Arbitraries.of(
                                AgentState.READY,
                                AgentState.PAUSED,
                                AgentState.RINGING,
                                AgentState.IN_CALL,
                                AgentState.ACW,
                                AgentState.OFFLINE),
                        Arbitraries.of("-", "login", "Lunch"),
                        times())
                .as((agent, state, reason, at) ->
                        PlainWords.agent("a:" + agent + state + reason + at, agent, state, reason, at));
    }

    private static Arbitrary<InboundEvent> callEvents() {
        return Combinators.combine(
                        Arbitraries.of("u1", "u2", "u3"),
                        Arbitraries.of("priya", "arjun", "meena", "-"),
                        Arbitraries.of(CallState.class),
                        times())
                .as((ucid, agent, state, at) ->
                        PlainWords.call("c:" + ucid + agent + state + at, ucid, agent, state, at));
    }
}

package net.healix360.engage.floor.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentAction;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.agents.entity.AgentSteps;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lost, late, doubled, reordered: no sequence of events leads to a floor that cannot be. */
class FloorStatesTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final List<AgentId> AGENTS = List.of(new AgentId("priya"), new AgentId("arjun"));
    private static final AgentId PRIYA = AGENTS.get(0);
    private static final AgentId ARJUN = AGENTS.get(1);
    private static final Ucid CALL = new Ucid("9062175860395512");

    private final FloorProjection floor = new FloorProjection();

    @Property(tries = 1_000)
    void nobodyWhoIsOfflineHasACall(@ForAll("events") List<FloorEvent> events) {
        FloorProjection any = new FloorProjection();
        for (FloorEvent event : events) {
            any.apply(event, NOON);
            for (AgentId agent : AGENTS) {
                if (any.agent(agent).map(AgentStatus::state).orElse(AgentState.OFFLINE) == AgentState.OFFLINE) {
                    assertThat(any.callAt(agent, NOON)).isEmpty();
                    assertThat(any.callsAt(NOON))
                            .noneMatch(call -> call.agentId().equals(Optional.of(agent)));
                }
            }
        }
    }

    @Property(tries = 1_000)
    void everyStateIsOneToWhichTheTableLedAndEveryUnexpectedStepIsCounted(@ForAll("events") List<FloorEvent> events) {
        FloorProjection any = new FloorProjection();
        for (FloorEvent event : events) {
            if (event instanceof AgentChanged agent) {
                AgentState before =
                        any.agent(agent.agentId()).map(AgentStatus::state).orElse(AgentState.OFFLINE);
                long counted = any.irregularSteps();
                boolean late = any.apply(event, NOON).equals(JournalEntry.LATE);
                AgentSteps.Step step = AgentSteps.from(before, agent.action());
                AgentState after =
                        any.agent(agent.agentId()).map(AgentStatus::state).orElse(AgentState.OFFLINE);
                assertThat(after).isEqualTo(late ? before : step.into());
                assertThat(any.irregularSteps() - counted).isEqualTo(late || step.regular() ? 0 : 1);
            } else {
                any.apply(event, NOON);
            }
        }
    }

    @Property(tries = 1_000)
    void noCallIsAtTwoAgentsAndNoAgentIsAtACallThatIsNotThere(@ForAll("events") List<FloorEvent> events) {
        FloorProjection any = new FloorProjection();
        for (FloorEvent event : events) {
            any.apply(event, NOON);
            List<Ucid> held = AGENTS.stream()
                    .flatMap(agent -> any.callAt(agent, NOON).stream())
                    .toList();
            assertThat(held).doesNotHaveDuplicates().allMatch(ucid -> any.call(ucid)
                    .isPresent());
        }
    }

    @Property(tries = 500)
    void noTimeRunsBackwards(@ForAll("events") List<FloorEvent> events) {
        FloorProjection any = new FloorProjection();
        for (FloorEvent event : events) {
            List<Instant> before = AGENTS.stream()
                    .map(agent -> any.agent(agent).map(AgentStatus::since).orElse(Instant.MIN))
                    .toList();
            any.apply(event, NOON);
            for (int i = 0; i < AGENTS.size(); i++) {
                Instant since = any.agent(AGENTS.get(i)).map(AgentStatus::since).orElse(Instant.MIN);
                assertThat(since).isAfterOrEqualTo(before.get(i));
            }
        }
    }

    @Example
    void aCallAtAnAgentWhoseLoginWasLostPutsTheAgentInTheCall() {
        agent(PRIYA, AgentState.OFFLINE, 0);
        call(PRIYA, CallState.RINGING, 10);

        assertThat(state(PRIYA)).isEqualTo(AgentState.RINGING);
        assertThat(floor.callAt(PRIYA, NOON)).contains(CALL);
        assertThat(floor.irregularSteps()).isEqualTo(1);
    }

    @Example
    void aCallOfBeforeTheLogoutThatIsToldAfterItIsOver() {
        agent(PRIYA, AgentState.OFFLINE, 10);

        assertThat(call(PRIYA, CallState.ACTIVE, 5)).isEqualTo("ENDED");
        assertThat(state(PRIYA)).isEqualTo(AgentState.OFFLINE);
        assertThat(floor.callsAt(NOON)).isEmpty();
    }

    @Example
    void aCallThatRangAtSomebodyWhoLoggedOutRingsAtTheNextAgent() {
        agent(PRIYA, AgentState.READY, 0);
        agent(ARJUN, AgentState.READY, 0);
        call(PRIYA, CallState.RINGING, 5);
        agent(PRIYA, AgentState.OFFLINE, 10);
        call(ARJUN, CallState.RINGING, 12);

        assertThat(floor.callAt(ARJUN, NOON)).contains(CALL);
        assertThat(floor.callAt(PRIYA, NOON)).isEmpty();
    }

    @Example
    void whenTheVendorItselfSaidThatTheCallEndedNothingRevivesIt() {
        agent(PRIYA, AgentState.READY, 0);
        call(PRIYA, CallState.RINGING, 5);
        agent(PRIYA, AgentState.OFFLINE, 10);
        call(PRIYA, CallState.ENDED, 11);

        assertThat(call(ARJUN, CallState.RINGING, 12)).isEqualTo("ENDED");
        assertThat(floor.callsAt(NOON)).isEmpty();
    }

    @Example
    void anythingOfAnAgentIsToldWhenItReachesUs() {
        floor.apply(new AgentChanged(PRIYA, AgentState.READY, Optional.empty(), NOON), NOON.plusSeconds(3));
        assertThat(floor.toldAt(PRIYA)).contains(NOON.plusSeconds(3));

        floor.apply(
                new AgentChanged(PRIYA, AgentState.READY, Optional.empty(), NOON.minus(Duration.ofHours(3))),
                NOON.plusSeconds(9));
        assertThat(floor.toldAt(PRIYA)).contains(NOON.plusSeconds(9));
    }

    private void agent(AgentId agent, AgentState state, int second) {
        floor.apply(new AgentChanged(agent, state, Optional.empty(), NOON.plusSeconds(second)), NOON);
    }

    private String call(AgentId agent, CallState state, int second) {
        return floor.apply(callChanged(CALL, Optional.of(agent), state, second), NOON);
    }

    private AgentState state(AgentId agent) {
        return floor.agent(agent).orElseThrow().state();
    }

    @Provide
    Arbitrary<List<FloorEvent>> events() {
        Arbitrary<List<FloorEvent>> once =
                Arbitraries.oneOf(agentEvents(), callEvents()).list().ofMaxSize(40);
        return Combinators.combine(once, Arbitraries.randoms()).as((events, random) -> {
            List<FloorEvent> twice = new ArrayList<>(events);
            events.stream().filter(event -> random.nextInt(4) == 0).forEach(twice::add);
            return List.copyOf(twice);
        });
    }

    private static Arbitrary<FloorEvent> agentEvents() {
        return Combinators.combine(
                        Arbitraries.of(AGENTS),
                        Arbitraries.of(AgentState.class),
                        Arbitraries.of("login", "Lunch"),
                        seconds())
                .as((agent, state, reason, second) -> new AgentChanged(
                        agent,
                        state,
                        state == AgentState.PAUSED ? Optional.of(reason) : Optional.empty(),
                        NOON.plusSeconds(second)));
    }

    private static Arbitrary<FloorEvent> callEvents() {
        return Combinators.combine(
                        Arbitraries.of("u1", "u2", "u3"),
                        Arbitraries.of(AGENTS).optional(),
                        Arbitraries.of(CallState.class),
                        seconds())
                .as((ucid, agent, state, second) -> callChanged(new Ucid(ucid), agent, state, second));
    }

    private static Arbitrary<Integer> seconds() {
        return Arbitraries.integers().between(-600, 600);
    }

    private static CallChanged callChanged(Ucid ucid, Optional<AgentId> agent, CallState state, int second) {
        return new CallChanged(
                ucid, agent, state, Direction.INBOUND, "9000000001", "918040000001", NOON.plusSeconds(second));
    }

    @Example
    void theLoginIsAnActionOfItsOwn() {
        assertThat(new AgentChanged(PRIYA, AgentState.PAUSED, Optional.of("login"), NOON).action())
                .isEqualTo(AgentAction.LOGIN);
    }
}

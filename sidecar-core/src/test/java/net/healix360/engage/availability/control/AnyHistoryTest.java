package net.healix360.engage.availability.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentEventType;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.availability.entity.Interval;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is told of an agent, lost, doubled or in any order: the agent's day is one that can have been. */
class AnyHistoryTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Day DAY = new Day(LocalDate.parse("2026-04-10"), ZoneId.of("Asia/Kolkata"));
    private static final Instant MIDNIGHT = DAY.begin();
    private static final long MOST_SECONDS = 20_000;

    private static final Map<AgentEventType, AgentEventType> ENDS = Map.of(
            AgentEventType.RESUME, AgentEventType.PAUSE,
            AgentEventType.CALL_END, AgentEventType.CALL_START,
            AgentEventType.ACW_END, AgentEventType.ACW_START);

    @Property(tries = 1_000)
    void everyEndHasItsStartAndItsTime(@ForAll("told") List<FloorEvent> told) {
        Map<AgentEventType, Instant> open = new EnumMap<>(AgentEventType.class);
        for (AgentEvent event : AgentHistory.of(PRIYA, told).events()) {
            AgentEventType start = ENDS.get(event.type());
            if (start != null) {
                assertThat(open).containsKey(start);
                assertThat(event.durationS().orElseThrow()).isNotNegative();
                open.remove(start);
            } else {
                assertThat(event.durationS()).isEmpty();
                open.put(event.type(), event.at());
            }
        }
    }

    @Property(tries = 1_000)
    void noCategoryIsOpenTwiceAndNoneWhenTheAgentIsReadyOrGone(@ForAll("told") List<FloorEvent> told) {
        Map<AgentEventType, Instant> open = new EnumMap<>(AgentEventType.class);
        for (AgentEvent event : AgentHistory.of(PRIYA, told).events()) {
            switch (event.type()) {
                case PAUSE, CALL_START, ACW_START ->
                    assertThat(open.put(event.type(), event.at())).isNull();
                case RESUME, CALL_END, ACW_END -> open.remove(ENDS.get(event.type()));
                case READY -> assertThat(open).isEmpty();
                case LOGIN, LOGOUT -> {
                    assertThat(open).doesNotContainKey(AgentEventType.CALL_START);
                    open.clear();
                }
            }
        }
    }

    @Property(tries = 1_000)
    void statesFollowEachOtherWithoutOverlap(@ForAll("told") List<FloorEvent> told) {
        List<Interval> line = AgentHistory.of(PRIYA, told).intervals(MIDNIGHT.plusSeconds(MOST_SECONDS));
        for (int i = 1; i < line.size(); i++) {
            assertThat(line.get(i).from()).isAfterOrEqualTo(line.get(i - 1).until());
        }
    }

    @Property(tries = 500)
    void twiceTheSameIsOnce(@ForAll("told") List<FloorEvent> told) {
        List<FloorEvent> doubled =
                told.stream().flatMap(event -> List.of(event, event).stream()).toList();

        assertThat(AgentHistory.of(PRIYA, doubled).events())
                .isEqualTo(AgentHistory.of(PRIYA, told).events());
    }

    /** Second by second, in another way: what was told last of the agent until then is what the agent was doing. */
    @Property(tries = 300)
    void theDaysSumsAreTheSecondsCountedOneByOne(@ForAll("agentOnly") List<FloorEvent> told) {
        Instant horizon = MIDNIGHT.plusSeconds(MOST_SECONDS);
        AgentHistory history = AgentHistory.of(PRIYA, told);
        AgentSession session = Sums.of(PRIYA, DAY, history.intervals(horizon), history.events());

        Map<AgentState, Long> counted = new EnumMap<>(AgentState.class);
        long login = 0;
        for (long second = 0; second < MOST_SECONDS; second++) {
            Optional<AgentChanged> last = lastUntil(told, MIDNIGHT.plusSeconds(second));
            AgentState state = last.map(AgentChanged::state).orElse(AgentState.OFFLINE);
            boolean onlyLoggedIn = last.flatMap(AgentChanged::reason).equals(Optional.of("login"));
            login += state == AgentState.OFFLINE || state == AgentState.UNKNOWN ? 0 : 1;
            if (!onlyLoggedIn) {
                counted.merge(state, 1L, Long::sum);
            }
        }
        assertThat(session.loginDurationS()).isEqualTo(login);
        assertThat(session.readyTimeS()).isEqualTo(counted.getOrDefault(AgentState.READY, 0L));
        assertThat(session.pauseTimeS()).isEqualTo(counted.getOrDefault(AgentState.PAUSED, 0L));
        assertThat(session.wrapupTimeS()).isEqualTo(counted.getOrDefault(AgentState.ACW, 0L));
        assertThat(session.ringTimeS()).isEqualTo(counted.getOrDefault(AgentState.RINGING, 0L));
        assertThat(session.busyTimeS()).isEqualTo(session.ringTimeS() + counted.getOrDefault(AgentState.IN_CALL, 0L));
    }

    @Property(tries = 300)
    void whatMidnightSplitsAddsUp(@ForAll("told") List<FloorEvent> told) {
        Instant horizon = DAY.end();
        List<Interval> line = AgentHistory.of(PRIYA, told).intervals(horizon);
        AgentSession before = Sums.of(PRIYA, DAY.before(), line, List.of());
        AgentSession after = Sums.of(PRIYA, DAY, line, List.of());
        long whole = line.stream()
                .filter(part -> part.state() == AgentState.READY)
                .mapToLong(Interval::seconds)
                .sum();

        assertThat(before.readyTimeS() + after.readyTimeS()).isEqualTo(whole);
    }

    private static Optional<AgentChanged> lastUntil(List<FloorEvent> told, Instant second) {
        return told.stream()
                .map(AgentChanged.class::cast)
                .filter(event -> !event.at().isAfter(second))
                .sorted(Comparator.comparing(AgentChanged::at))
                .reduce((earlier, later) -> later);
    }

    @Provide
    Arbitrary<List<FloorEvent>> told() {
        return Arbitraries.oneOf(agentEvents(), callEvents()).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<FloorEvent>> agentOnly() {
        return agentEvents().list().ofMaxSize(12);
    }

    /** From before midnight until hours after it; nobody is silent for eight hours. */
    private static Arbitrary<Instant> times() {
        return Arbitraries.longs().between(-5_000, MOST_SECONDS - 1).map(MIDNIGHT::plusSeconds);
    }

    private static Arbitrary<FloorEvent> agentEvents() {
        return Combinators.combine(Arbitraries.of(AgentState.class), Arbitraries.of("login", "Lunch", "Break"), times())
                .as((state, reason, at) -> new AgentChanged(
                        PRIYA, state, state == AgentState.PAUSED ? Optional.of(reason) : Optional.empty(), at));
    }

    private static Arbitrary<FloorEvent> callEvents() {
        return Combinators.combine(Arbitraries.of("u1", "u2", "u3"), Arbitraries.of(CallState.class), times())
                .as((ucid, state, at) -> new CallChanged(
                        new Ucid(ucid),
                        Optional.of(PRIYA),
                        state,
                        Direction.INBOUND,
                        "9000000001",
                        "918040000001",
                        at));
    }
}

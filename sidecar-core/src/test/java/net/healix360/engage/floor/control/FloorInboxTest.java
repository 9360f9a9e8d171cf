package net.healix360.engage.floor.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.entity.InboundEvent;
import net.healix360.engage.floor.entity.JournalEntry;
import org.junit.jupiter.api.Test;

class FloorInboxTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final InboundEvent READY = PlainWords.agent("ready", "priya", AgentState.READY, NOON);
    private static final InboundEvent RINGS = PlainWords.call("rings", "u1", "priya", CallState.RINGING, NOON);

    private final TurnableClock clock = new TurnableClock(NOON);
    private final MemoryJournal journal = new MemoryJournal();
    private final AgentDirectory agents = Agents.directoryOf("priya", "arjun");
    private final TestFloor test = new TestFloor(agents, journal, clock);

    @Test
    void whatIsTakenStandsInTheJournalWithWhatTheFloorMadeOfIt() {
        clock.forward(Duration.ofSeconds(3));
        assertThat(test.take(READY, RINGS)).isEqualTo(2);

        assertThat(journal.entries())
                .containsExactly(
                        new JournalEntry(
                                1, "ready", "agent", "priya", null, NOON, NOON.plusSeconds(3), "READY", READY.body()),
                        new JournalEntry(
                                2, "rings", "call", "priya", "u1", NOON, NOON.plusSeconds(3), "RINGING", RINGS.body()));
    }

    @Test
    void listenersHearOfEachEntryInTheOrderOfTheJournal() {
        test.take(READY, RINGS);

        assertThat(test.journaled.events()).isEqualTo(journal.entries());
    }

    @Test
    void aDuplicateHasNoEffect() {
        test.take(READY);
        test.take(PlainWords.agent("pause", "priya", AgentState.PAUSED, NOON));

        assertThat(test.take(READY, READY)).isZero();
        assertThat(state("priya")).isEqualTo(AgentState.PAUSED);
        assertThat(journal.entries()).hasSize(2);
        assertThat(test.journaled.events()).hasSize(2);
    }

    @Test
    void aDuplicateWithinOneBatchHasNoEffect() {
        assertThat(test.take(READY, RINGS, READY)).isEqualTo(2);

        assertThat(journal.entries()).extracting(JournalEntry::key).containsExactly("ready", "rings");
    }

    @Test
    void aDuplicateAfterARestartHasNoEffect() {
        test.take(READY);

        assertThat(new TestFloor(agents, journal, clock).take(READY)).isZero();
    }

    @Test
    void anEventThatNobodyCanReadIsKeptWithoutEffect() {
        InboundEvent strange = new InboundEvent("strange", "agent", NOON, "{");
        assertThat(test.take(strange, READY)).isEqualTo(2);

        assertThat(journal.entries().get(0).state()).isEqualTo(JournalEntry.IGNORED);
        assertThat(journal.entries().get(0).body()).isEqualTo("{");
        assertThat(journal.entries().get(0).isLive()).isFalse();
        assertThat(state("priya")).isEqualTo(AgentState.READY);
    }

    @Test
    void anEventOfLongAgoGoesToTheJournalOnly() {
        Instant fiftyDaysAgo = NOON.minus(Duration.ofDays(50));
        test.take(PlainWords.agent("old", "priya", AgentState.READY, fiftyDaysAgo));

        assertThat(journal.entries())
                .extracting(JournalEntry::state, JournalEntry::at)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(JournalEntry.LATE, fiftyDaysAgo));
        assertThat(state("priya")).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void whatIsNotedStandsBetweenTheEventsAndListenersHearAllInTheOrderOfTheJournal() {
        var notes = CompletableFuture.runAsync(() -> IntStream.range(0, 200)
                .forEach(n -> test.inbox.note(new JournalEntry(
                        0,
                        "note-" + n,
                        JournalEntry.MISSED_CALL,
                        null,
                        "u" + n,
                        NOON,
                        NOON,
                        "PENDING_CALLBACK",
                        "{}"))));
        IntStream.range(0, 200).forEach(n -> test.take(PlainWords.agent("k" + n, "priya", AgentState.READY, NOON)));
        notes.join();

        assertThat(test.journaled.events())
                .extracting(JournalEntry::position)
                .hasSize(400)
                .isSorted();
        assertThat(state("priya")).isEqualTo(AgentState.READY);
    }

    @Test
    void nothingNewTouchesTheJournal() {
        assertThat(test.take()).isZero();
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void aRestartShowsTheSameFloor() {
        test.take(READY, RINGS, PlainWords.call("answer", "u1", "priya", CallState.ACTIVE, NOON.plusSeconds(7)));
        clock.forward(Duration.ofMinutes(40));

        TestFloor restarted = new TestFloor(agents, journal, clock);
        restarted.inbox.restore();
        assertThat(restarted.floor.now()).isEqualTo(test.floor.now());
        assertThat(restarted.floor.call(new Ucid("u1"))).isPresent();
    }

    @Test
    void theFirstEventAfterARestartFindsTheFloorAsItWas() {
        test.take(READY);

        TestFloor restarted = new TestFloor(agents, journal, clock);
        restarted.take(RINGS);
        assertThat(restarted
                        .floor
                        .agent(new AgentId("priya"))
                        .orElseThrow()
                        .status()
                        .state())
                .isEqualTo(AgentState.READY);
    }

    @Test
    void anEventAtTheVeryEdgeOfBeingLateIsJudgedAlikeAfterARestart() {
        clock.set(NOON.plus(FloorProjection.LATE).plusNanos(400_000));
        test.take(READY);

        TestFloor restarted = new TestFloor(agents, journal, clock);
        restarted.inbox.restore();
        assertThat(restarted.floor.now()).isEqualTo(test.floor.now());
    }

    @Test
    void aJournalThatRefusesLeavesTheFloorAsItWas() {
        test.take(READY);
        var before = test.floor.now();
        journal.refuse(true);
        assertThatThrownBy(() -> test.take(RINGS, PlainWords.agent("p", "priya", AgentState.RINGING, NOON)))
                .hasMessage("disk full");

        journal.refuse(false);
        test.take();
        assertThat(test.floor.now()).isEqualTo(before);
        assertThat(test.journaled.events()).hasSize(1);
    }

    @Test
    void whatTheJournalRefusedIsTakenWhenItComesAgain() {
        journal.refuse(true);
        assertThatThrownBy(() -> test.take(RINGS)).hasMessage("disk full");
        journal.refuse(false);

        assertThat(test.take(RINGS)).isEqualTo(1);
        assertThat(test.floor.now().calls()).hasSize(1);
        assertThat(List.copyOf(test.journaled.events())).hasSize(1);
    }

    private AgentState state(String agent) {
        return test.floor.agent(new AgentId(agent)).orElseThrow().status().state();
    }
}

package net.healix360.engage.availability.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.AgentRepaired;
import net.healix360.engage.availability.entity.RepairKind;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.DeskTelephony;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.entity.FloorAgent;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.telephony.control.TelephonyFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final AgentId ARJUN = new AgentId("arjun");

    private final TurnableClock clock = new TurnableClock(NOON);
    private final AgentDirectory agents = Agents.directoryOf("priya", "arjun", "meena", "ravi");
    private final MemoryJournal journal = new MemoryJournal();
    private final TestFloor test = new TestFloor(agents, journal, clock);
    private final DeskTelephony telephony = new DeskTelephony();
    private final Fired<AgentRepaired> repaired = new Fired<>();
    private final Reconciliation reconciliation = new Reconciliation(
            telephony, new Repairs(agents, test.floor, test.inbox, new StuckAgents(telephony), repaired, 180), clock);

    private int keys;

    @BeforeEach
    void theSidecarHasBeenRunningForAWhile() {
        clock.set(NOON.minus(Reconciliation.EVERY));
        reconciliation.step();
        clock.set(NOON);
    }

    @Test
    void afterAStartTheEventsOfTheMeantimeComeFirst() {
        Reconciliation started = new Reconciliation(
                telephony,
                new Repairs(agents, test.floor, test.inbox, new StuckAgents(telephony), repaired, 180),
                clock);
        started.step();
        clock.forward(Reconciliation.EVERY.minusMillis(1));
        started.step();
        assertThat(telephony.orders()).isEmpty();

        clock.forward(Duration.ofMillis(1));
        started.step();
        assertThat(telephony.orders()).containsExactly("list");
    }

    @Test
    void anAgentWhomTheVendorDoesNotListIsOfflineAndTheirCallIsOver() {
        agent("priya", AgentState.IN_CALL);
        call("u1", "priya", CallState.ACTIVE);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.OFFLINE);
        assertThat(test.floor.now().calls()).isEmpty();
        assertThat(repaired.events()).containsExactly(new AgentRepaired(RepairKind.PHANTOM_LOGIN, PRIYA));
    }

    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"READY", "PAUSED", "ACW"})
    void anAgentWhoseLoginWasMissedIsInTheVendorsState(AgentState there) {
        telephony.list("priya", there);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(there);
        assertThat(repaired.events()).containsExactly(new AgentRepaired(RepairKind.MISSED_LOGIN, PRIYA));
    }

    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"READY", "PAUSED", "ACW"})
    void aCallWhoseAgentIsInNoneAtTheVendorIsAGhostAndEnds(AgentState there) {
        agent("priya", AgentState.IN_CALL);
        call("u1", "priya", CallState.ACTIVE);
        telephony.list("priya", there);
        compareAfter(Duration.ofSeconds(30));

        assertThat(test.floor.now().calls()).isEmpty();
        assertThat(state(PRIYA)).isEqualTo(there);
        assertThat(repaired.events()).containsExactly(new AgentRepaired(RepairKind.GHOST_CALL, PRIYA));
    }

    @Test
    void aPhoneThatRingsWhileTheVendorStillSaysReadyIsNoGhostUntilNobodysPhoneRingsSoLong() {
        agent("priya", AgentState.RINGING);
        call("u1", "priya", CallState.RINGING);
        telephony.list("priya", AgentState.READY);
        compareAfter(Duration.ofSeconds(10));
        assertThat(repaired.events()).isEmpty();

        compareAfter(Duration.ofSeconds(60));
        assertThat(test.floor.now().calls()).isEmpty();
        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);
    }

    @Test
    void readyHereAndOnABreakThereIsABreak() {
        agent("priya", AgentState.READY);
        telephony.list("priya", AgentState.PAUSED);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.PAUSED);
        assertThat(repaired.events()).containsExactly(new AgentRepaired(RepairKind.WRONG_STATE, PRIYA));
    }

    @Test
    void whoHasOnlyLoggedInIsIdleAtTheVendorAndThatIsNoContradiction() {
        test.take(PlainWords.agent("l", "priya", AgentState.PAUSED, "login", NOON));
        telephony.list("priya", Optional.of(AgentState.READY), "IDLE");
        compareAfter(Duration.ofSeconds(30));

        assertThat(repaired.events()).isEmpty();
    }

    @Test
    void busyAtTheVendorWithoutACallHereIsUnknownAndSaysWhy() {
        agent("priya", AgentState.READY);
        telephony.list("priya", AgentState.IN_CALL);
        compareAfter(Duration.ofSeconds(30));
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.UNKNOWN);
        assertThat(floorAgent(PRIYA).status().reason()).contains(Comparison.UNEXPLAINED);
        assertThat(repaired.events()).containsExactly(new AgentRepaired(RepairKind.UNEXPLAINED_CALL, PRIYA));
    }

    @Test
    void whoWasBusyWithoutACallIsKnownAgainWhenTheVendorSaysReady() {
        busyAtTheVendorWithoutACallHereIsUnknownAndSaysWhy();
        telephony.listNobody();
        telephony.list("priya", AgentState.READY);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);
        assertThat(floorAgent(PRIYA).status().reason()).isEmpty();
    }

    @Test
    void aSilentAgentWhomTheVendorListsIsKnownAgain() {
        agent("priya", AgentState.READY);
        clock.forward(Duration.ofHours(9));
        assertThat(state(PRIYA)).isEqualTo(AgentState.UNKNOWN);
        telephony.list("priya", AgentState.READY);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);
    }

    @Test
    void whereBothAgreeNothingIsDone() {
        agent("priya", AgentState.IN_CALL);
        call("u1", "priya", CallState.ACTIVE);
        agent("arjun", AgentState.PAUSED);
        telephony.list("priya", AgentState.IN_CALL);
        telephony.list("arjun", AgentState.PAUSED);
        compareAfter(Duration.ofSeconds(30));

        assertThat(repaired.events()).isEmpty();
        assertThat(journal.entries()).noneMatch(entry -> entry.kind().startsWith("own"));
    }

    @Test
    void afterCallWorkThatDoesNotEndIsEndedAtTheVendor() {
        stuckInAfterCallWork();

        assertThat(telephony.orders()).contains("ready priya").doesNotContain("force-logout priya");
        assertThat(repaired.events()).containsExactly(new AgentRepaired(RepairKind.STUCK_ACW, PRIYA));
    }

    @Test
    void whenReadyIsRefusedTheAgentIsLoggedOutAndInAgain() {
        telephony.refuse("ready priya", TelephonyFault.Kind.AGENT_STATE);
        stuckInAfterCallWork();

        assertThat(telephony.orders()).endsWith("force-logout priya", "login priya");
        assertThat(repaired.events()).hasSize(1);
    }

    @Test
    void whenTheVendorCannotBeReachedTheAgentIsNotThrownOutAndIsTriedAgain() {
        telephony.refuse("ready priya", TelephonyFault.Kind.NOT_SENT);
        stuckInAfterCallWork();
        assertThat(telephony.orders()).doesNotContain("force-logout priya");
        assertThat(repaired.events()).isEmpty();

        telephony.allow("ready priya");
        compareAfter(Duration.ofSeconds(30));
        assertThat(repaired.events()).hasSize(1);
    }

    @Test
    void ordinaryAfterCallWorkIsLeftAlone() {
        agent("priya", AgentState.ACW);
        telephony.list("priya", AgentState.ACW);
        compareAfter(Duration.ofSeconds(170));

        assertThat(telephony.orders()).doesNotContain("ready priya");
    }

    @Test
    void everyRepairSaysWhyInTheJournal() {
        agent("priya", AgentState.READY);
        compareAfter(Duration.ofSeconds(30));

        assertThat(journal.entries())
                .filteredOn(entry -> entry.kind().equals(JournalEntry.OWN_AGENT))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.body()).contains("\"why\":\"the telephony provider does not list"));
    }

    @Test
    void aDifferenceIsLeftAloneUntilItHasStoodForThreeSeconds() {
        agent("priya", AgentState.READY);
        clock.forward(Duration.ofSeconds(30));
        reconciliation.step();
        clock.forward(Reconciliation.SETTLING.minusMillis(1));
        reconciliation.step();
        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);

        clock.forward(Duration.ofMillis(1));
        reconciliation.step();
        assertThat(state(PRIYA)).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void anEventThatWasOnItsWayWhenTheVendorWasAskedWins() {
        clock.forward(Duration.ofSeconds(30));
        reconciliation.step();
        clock.forward(Duration.ofSeconds(2));
        agent("priya", AgentState.READY);
        clock.forward(Duration.ofSeconds(2));
        reconciliation.step();

        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);
        assertThat(repaired.events()).isEmpty();
    }

    @Test
    void whatChangedJustBeforeTheQuestionIsNoContradiction() {
        clock.forward(Duration.ofSeconds(30));
        agent("priya", AgentState.READY);
        clock.forward(Duration.ofSeconds(2));
        compare();
        assertThat(repaired.events()).isEmpty();

        compareAfter(Duration.ofSeconds(30));
        assertThat(state(PRIYA)).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void anEventOfTheCallIsAWordAboutItsAgent() {
        agent("priya", AgentState.READY);
        telephony.list("priya", AgentState.IN_CALL);
        clock.forward(Duration.ofSeconds(30));
        reconciliation.step();
        clock.forward(Duration.ofSeconds(1));
        call("u1", "priya", CallState.ACTIVE);
        clock.forward(Duration.ofSeconds(3));
        reconciliation.step();

        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);
    }

    @Test
    void whatHappenedAfterTheQuestionAndReachesUsAfterTheRepairStillCounts() {
        agent("priya", AgentState.PAUSED);
        telephony.list("priya", AgentState.READY);
        clock.forward(Duration.ofSeconds(30));
        Instant asked = clock.instant();
        reconciliation.step();
        clock.forward(Duration.ofSeconds(3));
        reconciliation.step();
        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);

        test.take(PlainWords.agent("r", "priya", AgentState.RINGING, asked.plusSeconds(1)));
        assertThat(state(PRIYA)).isEqualTo(AgentState.RINGING);
    }

    @Test
    void aVendorWhoseClockIsAheadIsCorrectedToo() {
        test.take(PlainWords.agent("a", "priya", AgentState.READY, NOON.plusSeconds(120)));
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.OFFLINE);
    }

    @ParameterizedTest
    @EnumSource(TelephonyFault.Kind.class)
    void aVendorThatFailsRepairsNothing(TelephonyFault.Kind kind) {
        agent("priya", AgentState.READY);
        telephony.refuse("list", kind);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.READY);
    }

    @Test
    void aStateThatNobodyKnowsRepairsNothing() {
        agent("priya", AgentState.IN_CALL);
        call("u1", "priya", CallState.ACTIVE);
        telephony.list("priya", Optional.empty(), "MEDITATING");
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.IN_CALL);
        assertThat(test.floor.now().calls()).hasSize(1);
    }

    @Test
    void somebodyListedTwiceTellsNothing() {
        agent("priya", AgentState.IN_CALL);
        telephony.list("priya", AgentState.READY);
        telephony.list("priya", AgentState.PAUSED);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.IN_CALL);
    }

    @Test
    void anEmptyListIsNotBelievedWhileManyWereHeardOfJustNow() {
        agent("priya", AgentState.READY);
        agent("arjun", AgentState.READY);
        agent("meena", AgentState.IN_CALL);
        compareAfter(Duration.ofSeconds(30));
        assertThat(repaired.events()).isEmpty();

        compareAfter(Duration.ofSeconds(60));
        assertThat(repaired.events()).hasSize(3);
    }

    @Test
    void anotherHospitalsAgentsAreNotLookedAt() {
        agent("priya", AgentState.READY);
        agent("stranger", AgentState.IN_CALL);
        call("u9", "stranger", CallState.ACTIVE);
        telephony.list("priya", AgentState.READY);
        telephony.list("foreigner", AgentState.ACW);
        compareAfter(Duration.ofMinutes(10));

        assertThat(repaired.events()).isEmpty();
        assertThat(telephony.orders()).containsOnly("list");
        assertThat(test.floor.now().calls()).hasSize(1);
    }

    @Test
    void theVendorIsAskedTwiceAMinuteHoweverOftenWeStep() {
        for (int second = 0; second < 60; second++) {
            reconciliation.step();
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(telephony.orders()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = TelephonyFault.Kind.class,
            names = {"LIMIT", "ACCOUNT"})
    void aVendorThatIsAskedTooOftenOrRefusesTheAccountIsAskedLess(TelephonyFault.Kind kind) {
        telephony.refuse("list", kind);
        reconciliation.step();
        telephony.allow("list");
        clock.forward(Duration.ofSeconds(59));
        reconciliation.step();
        assertThat(telephony.orders()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        reconciliation.step();
        assertThat(telephony.orders()).hasSize(1);
    }

    @Test
    void aVendorThatSaysWhenToAskAgainIsObeyed() {
        telephony.refuse("list", new TelephonyFault(TelephonyFault.Kind.LIMIT, "5mins", Duration.ofMinutes(5)));
        reconciliation.step();
        telephony.allow("list");
        clock.forward(Duration.ofMinutes(4));
        reconciliation.step();
        assertThat(telephony.orders()).isEmpty();

        clock.forward(Duration.ofMinutes(1));
        reconciliation.step();
        assertThat(telephony.orders()).hasSize(1);
    }

    @Test
    void whoSharesAnAccountAsksAsSoonAsItIsTheirTurn() {
        telephony.refuse("list", new TelephonyFault(TelephonyFault.Kind.LIMIT, "spread", Duration.ofSeconds(11)));
        reconciliation.step();
        telephony.allow("list");

        clock.forward(Duration.ofSeconds(11));
        reconciliation.step();

        assertThat(telephony.orders()).hasSize(1);
    }

    private void stuckInAfterCallWork() {
        agent("priya", AgentState.ACW);
        telephony.list("priya", AgentState.ACW);
        compareAfter(Duration.ofSeconds(181));
    }

    private void compareAfter(Duration quiet) {
        clock.forward(quiet);
        compare();
    }

    private void compare() {
        reconciliation.step();
        clock.forward(Reconciliation.SETTLING);
        reconciliation.step();
        clock.forward(Reconciliation.EVERY);
    }

    private void agent(String agent, AgentState state) {
        test.take(PlainWords.agent("a" + keys++, agent, state, clock.instant()));
    }

    private void call(String ucid, String agent, CallState state) {
        test.take(PlainWords.call("c" + keys++, ucid, agent, state, clock.instant()));
    }

    private AgentState state(AgentId agent) {
        return floorAgent(agent).status().state();
    }

    private FloorAgent floorAgent(AgentId agent) {
        return test.floor.agent(agent).orElseThrow();
    }

    @Test
    void oneAgentsRepairDoesNotTouchTheOthers() {
        agent("priya", AgentState.READY);
        agent("arjun", AgentState.IN_CALL);
        call("u2", "arjun", CallState.ACTIVE);
        telephony.list("arjun", AgentState.IN_CALL);
        compareAfter(Duration.ofSeconds(30));

        assertThat(state(PRIYA)).isEqualTo(AgentState.OFFLINE);
        assertThat(state(ARJUN)).isEqualTo(AgentState.IN_CALL);
        assertThat(test.floor.callsOf(ARJUN)).hasSize(1);
    }
}

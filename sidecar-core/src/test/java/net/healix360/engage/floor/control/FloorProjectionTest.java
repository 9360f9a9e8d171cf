package net.healix360.engage.floor.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FloorProjectionTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final AgentId ARJUN = new AgentId("arjun");
    private static final Ucid CALL = new Ucid("9062175860395512");
    private static final Ucid OTHER = new Ucid("9062175860664331");

    private final FloorProjection floor = new FloorProjection();

    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"READY", "PAUSED", "RINGING", "IN_CALL", "ACW", "OFFLINE"})
    void anAgentIsInTheStateOfItsLatestEvent(AgentState state) {
        agent(PRIYA, AgentState.READY, 0);
        assertThat(agent(PRIYA, state, 10)).isEqualTo(state.name());

        assertThat(status(PRIYA).state()).isEqualTo(state);
    }

    @Test
    void anAgentWasInItsStateSinceTheVendorsTime() {
        agent(PRIYA, AgentState.READY, 7);

        assertThat(status(PRIYA).since()).isEqualTo(NOON.plusSeconds(7));
    }

    @Test
    void theSameStateAgainKeepsTheTimeSinceWhenItHolds() {
        agent(PRIYA, AgentState.READY, 0);
        assertThat(agent(PRIYA, AgentState.READY, 60)).isEqualTo("READY");

        assertThat(status(PRIYA).since()).isEqualTo(NOON);
    }

    @Test
    void aPauseForAnotherReasonIsAnotherPause() {
        pause(PRIYA, "login", 0);
        pause(PRIYA, "Lunch", 60);

        assertThat(status(PRIYA).reason()).contains("Lunch");
        assertThat(status(PRIYA).since()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void anEventOlderThanTheKnownStateIsLate() {
        agent(PRIYA, AgentState.IN_CALL, 60);

        assertThat(agent(PRIYA, AgentState.RINGING, 50)).isEqualTo(JournalEntry.LATE);
        assertThat(status(PRIYA).state()).isEqualTo(AgentState.IN_CALL);
    }

    @Test
    void anEventOlderThanARepetitionOfTheKnownStateIsLateToo() {
        agent(PRIYA, AgentState.READY, 0);
        agent(PRIYA, AgentState.READY, 60);

        assertThat(agent(PRIYA, AgentState.PAUSED, 30)).isEqualTo(JournalEntry.LATE);
        assertThat(status(PRIYA).state()).isEqualTo(AgentState.READY);
    }

    @Test
    void ofTwoEventsInTheSameSecondTheOneThatCameLaterCounts() {
        agent(PRIYA, AgentState.RINGING, 10);
        agent(PRIYA, AgentState.IN_CALL, 10);

        assertThat(status(PRIYA).state()).isEqualTo(AgentState.IN_CALL);
    }

    @Test
    void aQuarterOfAnHourLateStillCountsAndASecondMoreIsHistory() {
        Instant received = NOON.plus(FloorProjection.LATE);
        assertThat(floor.apply(agentEvent(PRIYA, AgentState.READY, 0), received))
                .isEqualTo("READY");
        assertThat(floor.apply(agentEvent(ARJUN, AgentState.READY, 0), received.plusSeconds(1)))
                .isEqualTo(JournalEntry.LATE);

        assertThat(floor.agent(ARJUN)).isEmpty();
    }

    @Test
    void aCallEventOfAQuarterOfAnHourAgoChangesNothingLive() {
        call(CALL, PRIYA, CallState.ACTIVE, 0);
        Instant muchLater = NOON.plus(Duration.ofHours(1));

        assertThat(floor.apply(callEvent(CALL, PRIYA, CallState.ENDED, 60), muchLater))
                .isEqualTo(JournalEntry.LATE);
        assertThat(floor.call(CALL)).isPresent();
    }

    @Test
    void aCallRingsIsAnsweredAndEnds() {
        assertThat(call(CALL, PRIYA, CallState.RINGING, 0)).isEqualTo("RINGING");
        assertThat(status(CALL)).isEqualTo(callStatus(CallState.RINGING, 0, 0));
        assertThat(callAt(PRIYA)).contains(CALL);

        assertThat(call(CALL, PRIYA, CallState.ACTIVE, 7)).isEqualTo("ACTIVE");
        assertThat(status(CALL)).isEqualTo(callStatus(CallState.ACTIVE, 7, 0));

        assertThat(call(CALL, PRIYA, CallState.ENDED, 60)).isEqualTo("ENDED");
        assertThat(floor.call(CALL)).isEmpty();
        assertThat(callAt(PRIYA)).isEmpty();
    }

    @Test
    void aCallMayBeHeldAndGoOn() {
        call(CALL, PRIYA, CallState.ACTIVE, 0);
        assertThat(call(CALL, PRIYA, CallState.HELD, 10)).isEqualTo("HELD");
        assertThat(call(CALL, PRIYA, CallState.ACTIVE, 20)).isEqualTo("ACTIVE");

        assertThat(status(CALL).since()).isEqualTo(NOON.plusSeconds(20));
    }

    @Test
    void anAnswerThatComesAfterTheEndDoesNotReviveTheCall() {
        call(CALL, PRIYA, CallState.RINGING, 0);
        call(CALL, PRIYA, CallState.ENDED, 60);

        assertThat(call(CALL, PRIYA, CallState.ACTIVE, 7)).isEqualTo("ENDED");
        assertThat(call(CALL, PRIYA, CallState.RINGING, 90)).isEqualTo("ENDED");
        assertThat(floor.call(CALL)).isEmpty();
        assertThat(callAt(PRIYA)).isEmpty();
    }

    @Test
    void anEndThatComesFirstIsRemembered() {
        call(CALL, PRIYA, CallState.ENDED, 60);
        call(CALL, PRIYA, CallState.RINGING, 0);

        assertThat(floor.call(CALL)).isEmpty();
    }

    @Test
    void aRingThatComesAfterTheAnswerChangesNothing() {
        call(CALL, PRIYA, CallState.ACTIVE, 7);

        assertThat(call(CALL, ARJUN, CallState.RINGING, 0)).isEqualTo("ACTIVE");
        assertThat(status(CALL)).isEqualTo(callStatus(CallState.ACTIVE, 7, 7));
        assertThat(callAt(ARJUN)).isEmpty();
        assertThat(callAt(PRIYA)).contains(CALL);
    }

    @Test
    void theSameCallStateAgainKeepsTheTimeSinceWhenItHolds() {
        call(CALL, PRIYA, CallState.RINGING, 0);
        call(CALL, PRIYA, CallState.RINGING, 5);

        assertThat(status(CALL).since()).isEqualTo(NOON);
    }

    @Test
    void aCallThatWaitsForAnAgentGetsOne() {
        floor.apply(callEvent(CALL, Optional.empty(), CallState.RINGING, 0), NOON);
        assertThat(status(CALL).agentId()).isEmpty();

        call(CALL, PRIYA, CallState.RINGING, 5);
        assertThat(status(CALL).agentId()).contains(PRIYA);
        assertThat(callAt(PRIYA)).contains(CALL);
    }

    @Test
    void aCallThatRingsAtTheNextAgentHasLeftTheOneBefore() {
        call(CALL, PRIYA, CallState.RINGING, 0);
        call(CALL, ARJUN, CallState.RINGING, 20);

        assertThat(status(CALL).agentId()).contains(ARJUN);
        assertThat(callAt(PRIYA)).isEmpty();
        assertThat(callAt(ARJUN)).contains(CALL);
    }

    @Test
    void aCallThatEndedIsAtNobodyEvenIfSeveralAgentsHadIt() {
        call(CALL, PRIYA, CallState.RINGING, 0);
        call(CALL, ARJUN, CallState.ACTIVE, 20);
        call(CALL, ARJUN, CallState.ENDED, 60);

        assertThat(callAt(PRIYA)).isEmpty();
        assertThat(callAt(ARJUN)).isEmpty();
    }

    @Test
    void anAgentsNextCallOutlivesTheEndOfTheOneBefore() {
        call(CALL, PRIYA, CallState.ACTIVE, 0);
        call(OTHER, PRIYA, CallState.RINGING, 50);
        call(CALL, PRIYA, CallState.ENDED, 40);

        assertThat(callAt(PRIYA)).contains(OTHER);
    }

    @Test
    void anAgentWhoseSecondCallEndsIsBackInTheFirst() {
        call(CALL, PRIYA, CallState.ACTIVE, 0);
        call(OTHER, PRIYA, CallState.RINGING, 50);
        call(OTHER, PRIYA, CallState.ENDED, 60);

        assertThat(callAt(PRIYA)).contains(CALL);
    }

    @Test
    void wrapUpMayComeBeforeTheCallsEnd() {
        call(CALL, PRIYA, CallState.ACTIVE, 0);
        agent(PRIYA, AgentState.ACW, 60);
        assertThat(floor.call(CALL)).isPresent();

        call(CALL, PRIYA, CallState.ENDED, 60);
        assertThat(floor.call(CALL)).isEmpty();
        assertThat(status(PRIYA).state()).isEqualTo(AgentState.ACW);
    }

    @Test
    void aGhostCallEndsWhenItsAgentLogsOut() {
        call(CALL, PRIYA, CallState.ACTIVE, 0);
        call(OTHER, ARJUN, CallState.ACTIVE, 0);
        agent(PRIYA, AgentState.OFFLINE, 60);

        assertThat(floor.call(CALL)).isEmpty();
        assertThat(callAt(PRIYA)).isEmpty();
        assertThat(floor.call(OTHER)).isPresent();
        assertThat(call(CALL, PRIYA, CallState.ACTIVE, 61)).isEqualTo("ENDED");
    }

    @Test
    void aLateLogoutEndsNoCall() {
        agent(PRIYA, AgentState.IN_CALL, 60);
        call(CALL, PRIYA, CallState.ACTIVE, 60);
        agent(PRIYA, AgentState.OFFLINE, 10);

        assertThat(floor.call(CALL)).isPresent();
    }

    @Test
    void aCallOfWhichNothingWasHeardForTwoHoursIsNotShown() {
        call(CALL, PRIYA, CallState.ACTIVE, 0);

        assertThat(floor.callsAt(NOON.plus(FloorProjection.STALE_CALL))).hasSize(1);
        Instant ghostly = NOON.plus(FloorProjection.STALE_CALL).plusSeconds(1);
        assertThat(floor.callsAt(ghostly)).isEmpty();
        assertThat(floor.callAt(PRIYA, ghostly)).isEmpty();
    }

    private Optional<Ucid> callAt(AgentId agent) {
        return floor.callAt(agent, NOON);
    }

    private String agent(AgentId agent, AgentState state, int second) {
        return floor.apply(agentEvent(agent, state, second), NOON.plusSeconds(second));
    }

    private void pause(AgentId agent, String reason, int second) {
        Instant at = NOON.plusSeconds(second);
        floor.apply(new AgentChanged(agent, AgentState.PAUSED, Optional.of(reason), at), at);
    }

    private String call(Ucid ucid, AgentId agent, CallState state, int second) {
        return floor.apply(callEvent(ucid, agent, state, second), NOON.plusSeconds(second));
    }

    private AgentStatus status(AgentId agent) {
        return floor.agent(agent).orElseThrow();
    }

    private CallStatus status(Ucid ucid) {
        return floor.call(ucid).orElseThrow();
    }

    private static CallStatus callStatus(CallState state, int second, int startedSecond) {
        return new CallStatus(
                CALL,
                Optional.of(PRIYA),
                "9000000001",
                Direction.INBOUND,
                state,
                NOON.plusSeconds(second),
                "918040000001",
                NOON.plusSeconds(startedSecond));
    }

    private static AgentChanged agentEvent(AgentId agent, AgentState state, int second) {
        return new AgentChanged(agent, state, Optional.empty(), NOON.plusSeconds(second));
    }

    private static CallChanged callEvent(Ucid ucid, AgentId agent, CallState state, int second) {
        return callEvent(ucid, Optional.of(agent), state, second);
    }

    private static CallChanged callEvent(Ucid ucid, Optional<AgentId> agent, CallState state, int second) {
        return new CallChanged(
                ucid, agent, state, Direction.INBOUND, "9000000001", "918040000001", NOON.plusSeconds(second));
    }
}

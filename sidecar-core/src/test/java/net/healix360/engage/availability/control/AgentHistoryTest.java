package net.healix360.engage.availability.control;

import static net.healix360.engage.availability.entity.AgentEventType.ACW_END;
import static net.healix360.engage.availability.entity.AgentEventType.ACW_START;
import static net.healix360.engage.availability.entity.AgentEventType.CALL_END;
import static net.healix360.engage.availability.entity.AgentEventType.CALL_START;
import static net.healix360.engage.availability.entity.AgentEventType.LOGIN;
import static net.healix360.engage.availability.entity.AgentEventType.LOGOUT;
import static net.healix360.engage.availability.entity.AgentEventType.PAUSE;
import static net.healix360.engage.availability.entity.AgentEventType.READY;
import static net.healix360.engage.availability.entity.AgentEventType.RESUME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentEventType;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import org.junit.jupiter.api.Test;

class AgentHistoryTest {
    private static final Instant NINE = Instant.parse("2026-04-10T03:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");

    private final List<FloorEvent> told = new ArrayList<>();

    @Test
    void anOrdinaryMorningIsToldStepByStep() {
        pause("login", 0);
        agent(AgentState.READY, 5);
        agent(AgentState.RINGING, 60);
        call("u1", CallState.RINGING, 60);
        agent(AgentState.IN_CALL, 67);
        call("u1", CallState.ACTIVE, 67);
        agent(AgentState.ACW, 267);
        call("u1", CallState.ENDED, 267);
        agent(AgentState.READY, 297);
        pause("Lunch", 400);
        agent(AgentState.READY, 2200);
        agent(AgentState.OFFLINE, 3000);

        assertThat(types())
                .containsExactly(LOGIN, READY, CALL_START, ACW_START, CALL_END, ACW_END, PAUSE, RESUME, LOGOUT);
        assertThat(only(CALL_END).durationS()).contains(200L);
        assertThat(only(CALL_END).ucid()).contains("u1");
        assertThat(only(ACW_END).durationS()).contains(30L);
        assertThat(only(RESUME).durationS()).contains(1800L);
        assertThat(only(PAUSE).reason()).contains("Lunch");
        assertThat(only(RESUME).reason()).contains("Lunch");
        assertThat(history().events()).noneMatch(AgentEvent::irregular);
    }

    /** With one slot for everything the after-call work took the call's place, and the call lasted 0 s. */
    @Test
    void aCallWhoseAfterCallWorkIsToldBeforeItsEndLastsAsLongAsItLasted() {
        agent(AgentState.IN_CALL, 0);
        call("u1", CallState.ACTIVE, 0);
        agent(AgentState.ACW, 240);
        call("u1", CallState.ENDED, 241);
        agent(AgentState.READY, 270);

        assertThat(only(CALL_END).durationS()).contains(241L);
        assertThat(only(ACW_END).durationS()).contains(30L);
    }

    @Test
    void readyAfterAPauseIsResumeAndReadyAfterAnythingElseIsReady() {
        pause("Break", 0);
        agent(AgentState.READY, 60);
        agent(AgentState.RINGING, 70);
        agent(AgentState.READY, 90);

        assertThat(types()).containsExactly(PAUSE, RESUME, READY);
    }

    @Test
    void anotherPauseEndsTheFirst() {
        pause("Break", 0);
        pause("Training", 60);
        agent(AgentState.READY, 100);

        assertThat(types()).containsExactly(PAUSE, RESUME, PAUSE, RESUME);
        assertThat(history().events().stream()
                        .filter(event -> event.type() == RESUME)
                        .map(event -> event.durationS().orElseThrow()))
                .containsExactly(60L, 40L);
    }

    @Test
    void aBreakStraightAfterTheCallsWorkEndsThatWork() {
        agent(AgentState.ACW, 0);
        pause("Break", 25);

        assertThat(types()).containsExactly(ACW_START, ACW_END, PAUSE);
        assertThat(only(ACW_END).durationS()).contains(25L);
    }

    @Test
    void aLogoutLeavesAPauseAndAfterCallWorkWithoutAnEnd() {
        pause("Break", 0);
        agent(AgentState.OFFLINE, 60);
        pause("login", 3600);
        agent(AgentState.READY, 3605);

        assertThat(types()).containsExactly(PAUSE, LOGOUT, LOGIN, READY);
    }

    @Test
    void aCallWhoseEndWasLostEndsWhenItsAgentIsReadyAndLastedUntilTheAfterCallWork() {
        agent(AgentState.IN_CALL, 0);
        call("u1", CallState.ACTIVE, 0);
        agent(AgentState.ACW, 100);
        agent(AgentState.READY, 130);
        call("u1", CallState.ENDED, 135);

        assertThat(types()).containsExactly(CALL_START, ACW_START, ACW_END, CALL_END);
        assertThat(only(CALL_END).durationS()).contains(100L);
        assertThat(only(CALL_END).irregular()).isTrue();
    }

    @Test
    void anAnswerThatIsToldTwiceIsOneCall() {
        call("u1", CallState.ACTIVE, 0);
        call("u1", CallState.HELD, 10);
        call("u1", CallState.ACTIVE, 20);
        call("u1", CallState.ENDED, 60);

        assertThat(types()).containsExactly(CALL_START, CALL_END);
        assertThat(only(CALL_END).durationS()).contains(60L);
    }

    @Test
    void aCallThatNobodyAnsweredIsNoCallOfTheAgent() {
        agent(AgentState.READY, 0);
        call("u1", CallState.RINGING, 10);
        call("u1", CallState.ENDED, 30);

        assertThat(types()).containsExactly(READY);
    }

    @Test
    void whatComesInAnyOrderIsPutInTheVendorsOrder() {
        anOrdinaryMorningIsToldStepByStep();
        List<AgentEvent> inOrder = history().events();
        for (int seed = 0; seed < 50; seed++) {
            List<FloorEvent> shuffled = oneSecondApart(told);
            List<AgentEvent> expected = AgentHistory.of(PRIYA, shuffled).events();
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(AgentHistory.of(PRIYA, shuffled).events()).isEqualTo(expected);
        }
        assertThat(inOrder).isNotEmpty();
    }

    @Test
    void aStepThatWasNotExpectedIsKeptAndMarked() {
        agent(AgentState.READY, 0);

        assertThat(only(READY).irregular()).isTrue();
    }

    /** Arrival decides only within a second; this leaves nothing to it. */
    private static List<FloorEvent> oneSecondApart(List<FloorEvent> events) {
        List<FloorEvent> apart = new ArrayList<>();
        for (FloorEvent event : events) {
            Instant at = event.at().plusMillis(apart.size());
            apart.add(
                    event instanceof AgentChanged agent
                            ? new AgentChanged(agent.agentId(), agent.state(), agent.reason(), at)
                            : moved((CallChanged) event, at));
        }
        return apart;
    }

    private static CallChanged moved(CallChanged call, Instant at) {
        return new CallChanged(
                call.ucid(), call.agentId(), call.state(), call.direction(), call.callerPhone(), call.did(), at);
    }

    private AgentHistory history() {
        return AgentHistory.of(PRIYA, told);
    }

    private List<AgentEventType> types() {
        return history().events().stream().map(AgentEvent::type).toList();
    }

    private AgentEvent only(AgentEventType type) {
        List<AgentEvent> found = history().events().stream()
                .filter(event -> event.type() == type)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void agent(AgentState state, int second) {
        told.add(new AgentChanged(PRIYA, state, Optional.empty(), NINE.plusSeconds(second)));
    }

    private void pause(String reason, int second) {
        told.add(new AgentChanged(PRIYA, AgentState.PAUSED, Optional.of(reason), NINE.plusSeconds(second)));
    }

    private void call(String ucid, CallState state, int second) {
        told.add(new CallChanged(
                new Ucid(ucid),
                Optional.of(PRIYA),
                state,
                Direction.INBOUND,
                "9000000001",
                "918040000001",
                NINE.plusSeconds(second)));
    }
}

package net.healix360.engage.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.CallCentre;
import net.healix360.engage.fixture.MemoryDispositionBook;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.ScriptedTelephony;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import net.healix360.engage.telephony.entity.CallCommand;
import net.healix360.engage.telephony.entity.CallCommand.Action;
import net.healix360.engage.telephony.entity.RecordingAction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CallControlTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Ucid CALL = new Ucid("u1");

    private final ScriptedTelephony telephony = new ScriptedTelephony();
    private final CallCentre calls = new CallCentre(
            Agents.directoryOf("priya", "arjun"),
            new MemoryJournal(),
            new MemoryDispositionBook(),
            telephony,
            new TurnableClock(Instant.parse("2026-04-10T06:30:00Z")));

    @Test
    void holdIsShownOnTheFloorAndAskedForOnce() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        act(Action.HOLD);
        act(Action.HOLD);

        assertThat(stateOnFloor()).isEqualTo(CallState.HELD);
        assertThat(telephony.orders())
                .containsExactly(new CallCommand(Action.HOLD, PRIYA, CALL, CallCentre.DID, Optional.empty()));
    }

    @Test
    void unholdBringsItBackAndIsAskedForOnce() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        act(Action.UNHOLD);
        act(Action.HOLD);
        act(Action.UNHOLD);
        act(Action.UNHOLD);

        assertThat(stateOnFloor()).isEqualTo(CallState.ACTIVE);
        assertThat(telephony.orders(CallCommand.class))
                .extracting(CallCommand::action)
                .containsExactly(Action.HOLD, Action.UNHOLD);
    }

    @Test
    void whatTheVendorRefusesIsNotShown() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        telephony.failing(Kind.CALL_GONE);

        assertThat(catchThrowableOfType(TelephonyFault.class, () -> act(Action.HOLD)))
                .isNotNull();
        assertThat(stateOnFloor()).isEqualTo(CallState.ACTIVE);
        act(Action.HOLD);
        assertThat(stateOnFloor()).as("and can be asked for again").isEqualTo(CallState.HELD);
    }

    @Test
    void muteIsAskedForOnceUntilUnmuted() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        act(Action.MUTE);
        act(Action.MUTE);
        act(Action.UNMUTE);
        act(Action.MUTE);

        assertThat(telephony.orders(CallCommand.class))
                .extracting(CallCommand::action)
                .containsExactly(Action.MUTE, Action.UNMUTE, Action.MUTE);
    }

    @Test
    void aTransferKeepsTheCallAndItsChainInTheJournal() {
        calls.inbound("u1", "priya", CallState.ACTIVE);

        assertThat(calls.control.act(PRIYA, CALL, Action.CONFERENCE, Optional.of("500965")))
                .contains(new Ucid("leg-1"));
        act(Action.KICK_CALL);

        assertThat(calls.floor.journaled.events())
                .filteredOn(entry -> entry.kind().equals(JournalEntry.OWN_CALL))
                .extracting(JournalEntry::body)
                .anyMatch(body -> body.contains("priya brings in 500965 as leg-1"))
                .anyMatch(body -> body.contains("priya leaves"));
        calls.inbound("u1", "arjun", CallState.ACTIVE);
        assertThat(refused(() -> act(Action.HOLD)).slug())
                .as("now it is arjun's")
                .isEqualTo("not-your-call");
    }

    @Test
    void anUnknownCallIs404() {
        assertThat(refused(() -> act(Action.HOLD)).status()).isEqualTo(404);
    }

    @Test
    void anEndedCallIsGoneAndNotHeldAnyMore() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        act(Action.HOLD);
        calls.inbound("u1", "priya", CallState.ENDED);
        Problem problem = refused(() -> act(Action.UNHOLD));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.slug()).isEqualTo("call-gone");
        assertThat(calls.floor.floor.now().onHold()).isZero();
    }

    @Test
    void anotherAgentsCallIsNotTouched() {
        calls.inbound("u1", "arjun", CallState.ACTIVE);

        assertThat(refused(() -> act(Action.KICK_CALL)).slug()).isEqualTo("not-your-call");
        assertThat(refused(() -> calls.control.record(PRIYA, CALL, RecordingAction.PAUSE))
                        .slug())
                .isEqualTo("not-your-call");
        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void aRingingCallIsNotHeldButCanBeLeft() {
        calls.inbound("u1", "priya", CallState.RINGING);

        assertThat(refused(() -> act(Action.HOLD)).slug()).isEqualTo("call-not-answered");
        act(Action.KICK_CALL);
        assertThat(telephony.orders(CallCommand.class)).hasSize(1);
    }

    @Test
    void theRecordingOfALiveCallIsPausedAndResumed() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        calls.control.record(PRIYA, CALL, RecordingAction.PAUSE);
        calls.control.record(PRIYA, CALL, RecordingAction.RESUME);

        assertThat(telephony.orders()).containsExactly("PAUSE u1", "RESUME u1");
        calls.inbound("u1", "priya", CallState.ENDED);
        assertThat(refused(() -> calls.control.record(PRIYA, CALL, RecordingAction.PAUSE))
                        .slug())
                .isEqualTo("call-gone");
    }

    private void act(Action action) {
        calls.control.act(PRIYA, CALL, action, Optional.empty());
    }

    private CallState stateOnFloor() {
        return calls.floor.floor.call(CALL).orElseThrow().status().state();
    }

    private static Problem refused(ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).problem();
    }
}

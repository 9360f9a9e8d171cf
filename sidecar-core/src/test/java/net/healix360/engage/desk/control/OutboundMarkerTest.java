package net.healix360.engage.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.DialWish;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.DispositionWish;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.CallCentre;
import net.healix360.engage.fixture.MemoryDispositionBook;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.ScriptedTelephony;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.identity.entity.AgentSignedOut;
import net.healix360.engage.identity.entity.SessionTakenOver;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import net.healix360.engage.telephony.entity.CallCommand.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stale marker once answered a patient's call by itself: it is gone on every path that ends the outbound call. */
class OutboundMarkerTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final String NUMBER = "09000000002";

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final ScriptedTelephony telephony = new ScriptedTelephony();
    private final CallCentre calls = new CallCentre(
            Agents.directoryOf("priya", "arjun"), new MemoryJournal(), new MemoryDispositionBook(), telephony, clock);

    @BeforeEach
    void ready() {
        calls.agent("priya", AgentState.READY);
    }

    @Test
    void theDialledCallAnswersItselfAtItsAgentAndNoOtherCallDoes() {
        Ucid ucid = dial();
        ringing(ucid);

        assertThat(calls.marker.answersItself(PRIYA, ucid)).isTrue();
        assertThat(calls.marker.answersItself(PRIYA, new Ucid("another"))).isFalse();
        assertThat(calls.marker.answersItself(new AgentId("arjun"), ucid)).isFalse();
    }

    @Test
    void theVendorsEventMayComeBeforeItsAnswer() {
        telephony.whileAnswering(order -> {
            calls.outbound("dialled-1", "priya", CallState.RINGING, NUMBER);
            assertThat(calls.marker.answersItself(PRIYA, new Ucid("dialled-1"))).isTrue();
        });
        Ucid ucid = dial();

        assertThat(calls.marker.answersItself(PRIYA, ucid)).isTrue();
    }

    @Test
    void aCallShownBeforeItWasKnownToBeTheDialledOneIsShownAgain() {
        telephony.whileAnswering(order -> calls.outbound("dialled-1", "priya", CallState.RINGING, "hidden"));
        Ucid ucid = dial();

        assertThat(calls.marker.answersItself(PRIYA, ucid)).isTrue();
        JournalEntry last = calls.floor
                .journaled
                .events()
                .get(calls.floor.journaled.events().size() - 1);
        assertThat(last.kind()).isEqualTo(JournalEntry.OWN_CALL);
        assertThat(last.ucid()).isEqualTo(ucid.value());
        assertThat(last.body()).contains("dialled");
    }

    @Test
    void anotherCallOfTheAgentIsNotTakenForTheDialledOne() {
        telephony.whileAnswering(order -> calls.outbound("stranger", "priya", CallState.RINGING, "09000000009"));
        dial();

        assertThat(calls.marker.answersItself(PRIYA, new Ucid("stranger"))).isFalse();
    }

    @Test
    void goneWhenTheCallEnds() {
        Ucid ucid = dial();
        ringing(ucid);
        calls.outbound(ucid.value(), "priya", CallState.ENDED, NUMBER);
        assertGone(ucid);
    }

    @Test
    void goneWhenTheCallEndsWithoutEverHavingRung() {
        Ucid ucid = dial();
        calls.outbound(ucid.value(), "priya", CallState.ENDED, NUMBER);
        assertGone(ucid);
    }

    @Test
    void goneWhenTheVendorNeverConnectsIt() {
        Ucid ucid = dial();
        clock.forward(OutboundMarker.LIMIT);
        assertGone(ucid);
    }

    @Test
    void aLongCallKeepsItBeyondTheLimit() {
        Ucid ucid = dial();
        ringing(ucid);
        clock.forward(OutboundMarker.LIMIT.multipliedBy(3));
        assertThat(calls.marker.answersItself(PRIYA, ucid)).isTrue();
    }

    @Test
    void goneWhenTheCallIsDisposed() {
        Ucid ucid = dial();
        ringing(ucid);
        calls.dispositions.dispose(new DispositionWish(
                PRIYA,
                ucid,
                Disposition.NO_ANSWER,
                DispositionSource.AGENT,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
        assertGone(ucid);
    }

    @Test
    void goneWhenTheAgentLeavesTheCall() {
        Ucid ucid = dial();
        ringing(ucid);
        calls.control.act(PRIYA, ucid, Action.KICK_CALL, Optional.empty());
        assertGone(ucid);
    }

    @Test
    void goneWhenTheAgentGoesOffline() {
        Ucid ucid = dial();
        calls.agent("priya", AgentState.OFFLINE);
        assertGone(ucid);
    }

    @Test
    void goneWhenTheAgentWrapsUp() {
        Ucid ucid = dial();
        ringing(ucid);
        calls.agent("priya", AgentState.ACW);
        assertGone(ucid);
    }

    @Test
    void goneWhenTheAgentSignsOut() {
        Ucid ucid = dial();
        calls.marker.signedOut(new AgentSignedOut(PRIYA));
        assertGone(ucid);
    }

    @Test
    void goneWhenTheSessionIsTakenOver() {
        Ucid ucid = dial();
        calls.marker.takenOver(new SessionTakenOver(PRIYA, "earlier"));
        assertGone(ucid);
    }

    @Test
    void goneWhenAPatientCallsIn() {
        Ucid ucid = dial();
        calls.inbound("patient", "priya", CallState.RINGING);
        assertGone(ucid);
        assertThat(calls.marker.answersItself(PRIYA, new Ucid("patient"))).isFalse();
    }

    @Test
    void goneWhenTheVendorRefuses() {
        telephony.failing(Kind.AGENT_STATE);
        assertThatThrownBy(this::dial).isInstanceOf(TelephonyFault.class);

        assertThat(calls.marker.isOut(PRIYA)).isFalse();
        calls.outbound("later", "priya", CallState.RINGING, NUMBER);
        assertThat(calls.marker.answersItself(PRIYA, new Ucid("later"))).isFalse();
    }

    @Test
    void anInboundCallIsNeverTakenForASilentDial() {
        telephony.failing(Kind.UNKNOWN);
        assertThatThrownBy(this::dial).isInstanceOf(TelephonyFault.class);
        calls.inbound("patient", "priya", CallState.RINGING);

        assertThat(calls.marker.answersItself(PRIYA, new Ucid("patient"))).isFalse();
        assertThat(calls.marker.isOut(PRIYA)).isFalse();
    }

    private Ucid dial() {
        return calls.dialling.dial(new DialWish(
                PRIYA,
                PhoneNumber.dialable(NUMBER).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private void ringing(Ucid ucid) {
        calls.outbound(ucid.value(), "priya", CallState.RINGING, NUMBER);
    }

    private void assertGone(Ucid ucid) {
        assertThat(calls.marker.answersItself(PRIYA, ucid)).isFalse();
        assertThat(calls.marker.isOut(PRIYA)).isFalse();
    }
}

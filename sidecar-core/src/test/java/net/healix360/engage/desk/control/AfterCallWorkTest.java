package net.healix360.engage.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.DispositionWish;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.CallCentre;
import net.healix360.engage.fixture.MemoryDispositionBook;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.ScriptedTelephony;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import net.healix360.engage.telephony.entity.DispositionOrder;
import org.junit.jupiter.api.Test;

/** Nobody is stuck in after-call work, whatever becomes of the browser and of this process. */
class AfterCallWorkTest {
    private static final AgentId PRIYA = new AgentId("priya");

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final ScriptedTelephony telephony = new ScriptedTelephony();
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryDispositionBook book = new MemoryDispositionBook();
    private final CallCentre calls = centre();

    @Test
    void afterThirtySecondsACallWithoutADispositionIsToBeCalledBack() {
        wrappingUp();
        pass(29);
        assertThat(telephony.orders()).isEmpty();
        pass(1);
        pass(1);

        assertThat(telephony.orders(DispositionOrder.class)).singleElement().satisfies(order -> {
            assertThat(order.ucid()).isEqualTo(new Ucid("u1"));
            assertThat(order.disposition()).isEqualTo(Disposition.CALLBACK_REQUESTED);
        });
        assertThat(calls.disposed.events()).extracting(CallDisposed::source).containsExactly(DispositionSource.TIMER);
    }

    /** The vendor tells after-call work before it tells the end of the call. */
    @Test
    void itDoesNotWaitForTheEndOfTheCall() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        calls.agent("priya", AgentState.ACW);
        pass(30);

        assertThat(telephony.orders(DispositionOrder.class)).hasSize(1);
    }

    @Test
    void aRestartInTheMiddleLosesNoTime() {
        wrappingUp();
        pass(10);
        CallCentre restarted = centre();
        restarted.floor.inbox.restore();
        clock.forward(Duration.ofSeconds(20));
        restarted.afterCallWork.disposeOverdue();

        assertThat(telephony.orders(DispositionOrder.class)).hasSize(1);
        assertThat(restarted.disposed.events()).hasSize(1);
    }

    @Test
    void whatAnAgentEnteredDuringTheRestartComesFirst() {
        wrappingUp();
        clock.forward(Duration.ofMinutes(1));
        CallCentre restarted = centre();
        restarted.floor.inbox.restore();
        clock.forward(AfterCallWork.DESKS_FIRST.minusSeconds(1));
        restarted.afterCallWork.disposeOverdue();
        assertThat(telephony.orders()).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        restarted.afterCallWork.disposeOverdue();
        assertThat(telephony.orders(DispositionOrder.class)).hasSize(1);
    }

    @Test
    void aRestartAfterItFiredDoesNotFireAgain() {
        wrappingUp();
        pass(30);
        CallCentre restarted = centre();
        restarted.floor.inbox.restore();
        restarted.afterCallWork.disposeOverdue();
        restarted.dispositions.catchUp();

        assertThat(telephony.orders(DispositionOrder.class)).hasSize(1);
        assertThat(restarted.disposed.events()).isEmpty();
    }

    @Test
    void aDispositionCancelsIt() {
        wrappingUp();
        pass(10);
        calls.dispositions.dispose(DispositionWish.callback(PRIYA, new Ucid("u1"), DispositionSource.AGENT));
        pass(60);

        assertThat(telephony.orders(DispositionOrder.class)).hasSize(1);
    }

    @Test
    void readyCancelsIt() {
        wrappingUp();
        pass(10);
        calls.agent("priya", AgentState.READY);
        pass(60);

        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void aNewCallCancelsIt() {
        wrappingUp();
        pass(10);
        calls.agent("priya", AgentState.RINGING);
        calls.inbound("u2", "priya", CallState.RINGING);
        pass(60);

        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void aLogoutCancelsIt() {
        wrappingUp();
        pass(10);
        calls.agent("priya", AgentState.OFFLINE);
        pass(60);

        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void aCallThatIsAtAColleagueNowIsLeftAlone() {
        wrappingUpAfterTransfer();
        pass(60);

        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void whileTheVendorIsDownItIsEnteredOnceAndOwed() {
        wrappingUp();
        telephony.failing(Kind.NOT_SENT);
        pass(30);
        pass(1);
        assertThat(telephony.orders(DispositionOrder.class)).hasSize(1);
        clock.forward(Duration.ofSeconds(5));
        calls.dispositions.catchUp();
        assertThat(telephony.orders(DispositionOrder.class)).hasSize(2);
        assertThat(calls.disposed.events()).hasSize(1);
    }

    private CallCentre centre() {
        return new CallCentre(Agents.directoryOf("priya", "arjun"), journal, book, telephony, clock);
    }

    private void wrappingUp() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        calls.agent("priya", AgentState.ACW);
        calls.inbound("u1", "priya", CallState.ENDED);
    }

    private void wrappingUpAfterTransfer() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        calls.inbound("u1", "arjun", CallState.ACTIVE);
        calls.agent("priya", AgentState.ACW);
    }

    private void pass(long seconds) {
        clock.forward(Duration.ofSeconds(seconds));
        calls.afterCallWork.disposeOverdue();
    }
}

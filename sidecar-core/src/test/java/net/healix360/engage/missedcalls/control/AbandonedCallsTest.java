package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.CALLER;
import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.fixture.PaperVendor;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.entity.AbandonedCall;
import org.junit.jupiter.api.Test;

class AbandonedCallsTest {
    private final CallDesk desk = new CallDesk();
    private final PaperVendor vendor = new PaperVendor();
    private final AbandonedCalls abandoned = new AbandonedCalls(vendor, desk.ledger, desk.links);

    @Test
    void aCallWhoseCallbackGotLostIsInTheQueueAfterTheNextPoll() {
        vendor.abandoned(call("u1"));

        abandoned.poll();

        assertThat(desk.book.queue()).extracting(MissedCall::id).containsExactly("u1");
        assertThat(desk.queue.events()).hasSize(1);
    }

    @Test
    void whatTheCallbackToldBeforeIsNotCountedAgain() {
        desk.summaries.take(missed("u1"));
        vendor.abandoned(call("u1"));

        abandoned.poll();
        abandoned.poll();

        assertThat(desk.book.queue()).extracting(MissedCall::attempts).containsExactly(1);
        assertThat(desk.queue.events()).hasSize(1);
    }

    @Test
    void theListIsTakenOnceHoweverOftenItIsRepeated() {
        vendor.abandoned(call("u1"));
        abandoned.poll();
        int transactions = desk.book.transactions();

        abandoned.poll();

        assertThat(desk.book.transactions()).isEqualTo(transactions);
    }

    @Test
    void aVendorThatDoesNotAnswerIsAskedAgain() {
        vendor.abandoned(call("u1"));
        vendor.refuses(new TelephonyFault(TelephonyFault.Kind.NOT_SENT, "down"));

        abandoned.poll();
        assertThat(desk.book.queue()).isEmpty();
        abandoned.poll();
        assertThat(desk.book.queue()).hasSize(1);
    }

    @Test
    void aVendorWithoutSuchAListIsNotAsked() {
        vendor.canDoNothing();

        abandoned.poll();

        assertThat(vendor.asked()).isEmpty();
    }

    private static AbandonedCall call(String ucid) {
        return new AbandonedCall(new Ucid(ucid), CALLER, "918040000001", "Inbound", NOON, Optional.empty());
    }
}

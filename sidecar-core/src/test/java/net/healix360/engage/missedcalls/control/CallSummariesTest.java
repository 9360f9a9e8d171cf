package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.CALLER;
import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.answered;
import static net.healix360.engage.fixture.Summaries.disposedAfterAll;
import static net.healix360.engage.fixture.Summaries.missed;
import static net.healix360.engage.fixture.Summaries.outboundNotAnswered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryCallBook;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.replica.control.WritesStored;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.Test;

class CallSummariesTest {
    private static final Duration SLA = Duration.ofHours(12);

    private final CallDesk desk = new CallDesk();
    private final MemoryCallBook book = desk.book;
    private final Fired<MissedCallRecorded> recorded = desk.queue;
    private final CallSummaries summaries = desk.summaries;

    @Test
    void aMissedCallOpensAnEntryWithAClock() {
        summaries.take(missed("u1"));

        assertThat(book.queue())
                .containsExactly(new MissedCall(
                        "u1",
                        new Ucid("u1"),
                        "+919000000004",
                        Optional.empty(),
                        "918040000001",
                        "Inbound_918040000001",
                        NOON.plusSeconds(46),
                        CallbackStatus.PENDING_CALLBACK,
                        1,
                        NOON.plusSeconds(46).plus(SLA),
                        Optional.empty(),
                        false));
        assertThat(recorded.events()).extracting(MissedCallRecorded::missedCall).isEqualTo(book.queue());
    }

    @Test
    void aMissedCallIsOwedToThePlatformWithItsUcidAndItsEntry() {
        summaries.take(missed("u1"));

        assertThat(book.owed()).hasSize(1);
        PlatformWrite write = book.owed().get(0);
        assertThat(write.kind()).isEqualTo(RecordKind.CALL);
        assertThat(write.key()).isEqualTo("u1");
        assertThat(write.fields())
                .containsEntry("ucid", "u1")
                .containsEntry("callStatus", "MISSED")
                .containsEntry("direction", "INBOUND")
                .containsEntry("callerPhone", "+919000000004")
                .containsEntry("agentId", "record-priya")
                .containsEntry("callbackStatus", "PENDING_CALLBACK")
                .containsEntry("missedCallCount", 1L)
                .containsEntry("durationSec", 46L)
                .containsEntry("startedAt", "2026-04-10T06:30:00.000Z")
                .doesNotContainKeys("answeredAt", "disposition", "recordingUrl");
    }

    @Test
    void theSameNumberMissedAgainCountsOnItsOpenEntryInWhateverFormItComes() {
        summaries.take(missed("u1", "9000000004", NOON));
        summaries.take(missed("u2", "919000000004", NOON.plusSeconds(600)));

        assertThat(book.queue()).hasSize(1);
        MissedCall entry = book.queue().get(0);
        assertThat(entry.id()).isEqualTo("u1");
        assertThat(entry.ucid()).isEqualTo(new Ucid("u2"));
        assertThat(entry.attempts()).isEqualTo(2);
        assertThat(entry.missedAt()).isEqualTo(NOON.plusSeconds(646));
        assertThat(recorded.events()).hasSize(2);
    }

    @Test
    void aSecondMissedCallIsOwedAsItselfAndAsACountOnTheFirst() {
        summaries.take(missed("u1"));
        summaries.take(missed("u2", CALLER, NOON.plusSeconds(600)));

        assertThat(book.owed()).extracting(PlatformWrite::key).containsExactly("u1", "u2", "u1");
        assertThat(book.owed().get(1).fields()).doesNotContainKeys("callbackStatus", "missedCallCount");
        assertThat(book.owed().get(2).fields())
                .isEqualTo(Map.of("ucid", "u1", "callbackStatus", "PENDING_CALLBACK", "missedCallCount", 2L));
    }

    @Test
    void aMissedCallThatIsReportedLateCountsWithoutTurningTheClockBack() {
        summaries.take(missed("u2", CALLER, NOON.plusSeconds(600)));
        summaries.take(missed("u1", CALLER, NOON));

        MissedCall entry = book.queue().get(0);
        assertThat(entry.attempts()).isEqualTo(2);
        assertThat(entry.ucid()).isEqualTo(new Ucid("u2"));
        assertThat(entry.missedAt()).isEqualTo(NOON.plusSeconds(646));
        assertThat(entry.slaDueAt()).isEqualTo(NOON.plusSeconds(646).plus(SLA));
    }

    @Test
    void anotherNumberOpensAnotherEntry() {
        summaries.take(missed("u1", "9000000004", NOON));
        summaries.take(missed("u2", "9000000005", NOON));

        assertThat(book.queue()).extracting(MissedCall::attempts).containsExactly(1, 1);
    }

    @Test
    void aClosedEntryIsNotReopenedByTheNextMissedCall() {
        summaries.take(missed("u1"));
        book.put(done(book.queue().get(0)));
        summaries.take(missed("u2", CALLER, NOON.plusSeconds(600)));

        assertThat(book.queue())
                .extracting(MissedCall::id, MissedCall::status, MissedCall::attempts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("u1", CallbackStatus.CALLBACK_COMPLETED, 1),
                        org.assertj.core.groups.Tuple.tuple("u2", CallbackStatus.PENDING_CALLBACK, 1));
    }

    @Test
    void aCallerWithoutANumberIsKeptAsTheVendorWroteIt() {
        summaries.take(missed("u1", "Anonymous", NOON));

        assertThat(book.queue()).extracting(MissedCall::callerPhone).containsExactly("Anonymous");
        assertThat(book.owed().get(0).fields()).doesNotContainKey("callerPhone");
    }

    @Test
    void anAnsweredCallIsOwedAndOpensNoEntry() {
        summaries.take(answered("u1"));

        assertThat(book.queue()).isEmpty();
        assertThat(recorded.events()).isEmpty();
        assertThat(book.owed()).hasSize(1);
        assertThat(book.owed().get(0).fields())
                .containsEntry("callStatus", "ANSWERED")
                .containsEntry("answeredAt", "2026-04-10T06:30:07.000Z")
                .containsEntry("talkSec", 39L);
    }

    @Test
    void anOutboundCallThatNobodyAnsweredIsNoMissedCall() {
        summaries.take(outboundNotAnswered("u1"));

        assertThat(book.queue()).isEmpty();
        assertThat(book.calls()).hasSize(1);
    }

    @Test
    void theSameSummaryAgainChangesNothing() {
        summaries.take(missed("u1"));
        summaries.take(missed("u1"));

        assertThat(book.queue()).extracting(MissedCall::attempts).containsExactly(1);
        assertThat(book.owed()).hasSize(1);
        assertThat(recorded.events()).hasSize(1);
    }

    @Test
    void aLaterSummaryWithItsDispositionUpdatesTheCallAndNotTheQueue() {
        summaries.take(missed("u1"));
        summaries.take(disposedAfterAll(missed("u1"), "NO_ANSWER"));

        assertThat(book.only().text(CallFact.DISPOSITION)).contains("NO_ANSWER");
        assertThat(book.queue()).extracting(MissedCall::attempts).containsExactly(1);
        assertThat(recorded.events()).hasSize(1);
        assertThat(book.owed()).hasSize(2);
        assertThat(book.owed().get(1).fields()).isEqualTo(Map.of("ucid", "u1", "disposition", "NO_ANSWER"));
    }

    @Test
    void anEntryIsMarkedStoredWhenThePlatformHasItsCall() {
        summaries.take(missed("u1"));
        StoredMarks marks = new StoredMarks(book, recorded);
        marks.stored(new WritesStored(RecordKind.LEAD, Set.of("u1")));
        assertThat(book.queue()).extracting(MissedCall::stored).containsExactly(false);

        marks.stored(new WritesStored(RecordKind.CALL, Set.of("u1", "u9")));
        assertThat(book.queue()).extracting(MissedCall::stored).containsExactly(true);
        assertThat(recorded.events().get(1).missedCall().stored()).isTrue();
    }

    @Test
    void theQueueIsReadWithTheCallersNameWhereItIsKnown() {
        summaries.take(missed("u1", "9000000004", NOON));
        summaries.take(missed("u2", "9000000005", NOON.plusSeconds(1)));
        MissedCallQueue queue = new MissedCallQueue(
                book, phone -> phone.equals("+919000000004") ? Optional.of("Asha Rao") : Optional.empty());

        assertThat(queue.list(MissedCallFilter.all(10)).items())
                .extracting(MissedCall::callerName)
                .containsExactly(Optional.empty(), Optional.of("Asha Rao"));
    }

    private static MissedCall done(MissedCall call) {
        return new MissedCall(
                call.id(),
                call.ucid(),
                call.callerPhone(),
                call.callerName(),
                call.did(),
                call.campaignName(),
                call.missedAt(),
                CallbackStatus.CALLBACK_COMPLETED,
                call.attempts(),
                call.slaDueAt(),
                call.owner(),
                call.stored());
    }
}

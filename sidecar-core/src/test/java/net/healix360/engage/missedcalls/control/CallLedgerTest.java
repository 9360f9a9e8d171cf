package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.CALLER;
import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.answered;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallCorrection;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.fixture.Details;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.telephony.entity.AbandonedCall;
import org.junit.jupiter.api.Test;

class CallLedgerTest {
    private final CallDesk desk = new CallDesk();

    @Test
    void theFinalRecordCompletesWhatTheSummarySaidAndOnlyThatIsOwed() {
        take(CallWords.of(answered("u1")));
        take(word(Details.answered("u1")));

        CallRecord call = desk.book.only();
        assertThat(call.seconds(CallFact.HOLD_SEC)).contains(5L);
        assertThat(call.seconds(CallFact.WRAP_SEC)).contains(30L);
        assertThat(call.seconds(CallFact.HANDLING_SEC)).contains(74L);
        assertThat(call.seconds(CallFact.RESPONSE_SEC)).contains(7L);
        assertThat(call.text(CallFact.AGENTS)).contains("meena->priya");
        assertThat(call.text(CallFact.TRANSFERRED_TO)).contains("meena");
        assertThat(desk.book.owed().get(1).fields())
                .containsOnlyKeys(
                        "ucid",
                        "holdSec",
                        "wrapSec",
                        "handlingSec",
                        "agentName",
                        "recordingUrl",
                        "transferType",
                        "transferredTo");
        assertThat(desk.book.corrections(new Ucid("u1")))
                .extracting(CallCorrection::fact, CallCorrection::from, CallCorrection::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CallFact.AGENT_NAME, "Priya N", "Agent N"));
    }

    @Test
    void aFinalRecordThatIsKeyedByALegFindsTheCall() {
        take(CallWords.of(answered("leg2")));
        take(word(Details.answered("call").legs("leg1", "leg2")));

        assertThat(desk.book.only().ucid()).isEqualTo(new Ucid("leg2"));
        assertThat(desk.book.only().seconds(CallFact.HANDLING_SEC)).contains(74L);
    }

    @Test
    void aFinalRecordThatIsKeyedByTheCallFindsIt() {
        take(CallWords.of(answered("call")));
        take(word(Details.answered("call").legs("leg1", "leg2")));

        assertThat(desk.book.only().ucid()).isEqualTo(new Ucid("call"));
        assertThat(desk.book.call(new Ucid("leg2"))).contains(desk.book.only());
    }

    @Test
    void ofTwoAgentsWithOneNameTheVendorsIdDecides() {
        take(word(Details.answered("u1").by("priya")));
        take(word(Details.answered("u2").by("meena")));

        assertThat(desk.book.owed())
                .extracting(write -> write.fields().get("agentName"), write -> write.fields()
                        .get("agentId"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Agent N", "record-priya"),
                        org.assertj.core.groups.Tuple.tuple("Agent N", "record-meena"));
    }

    @Test
    void anAgentOfNobodysDirectoryIsKeptWithoutARelation() {
        take(word(Details.answered("u1").by("somebody.else")));

        assertThat(desk.book.only().agentId()).contains(new AgentId("somebody.else"));
        assertThat(desk.book.owed().get(0).fields()).doesNotContainKey("agentId");
    }

    @Test
    void aCallOfNoAgentHasNone() {
        take(word(Details.missed("u1").byNobody()));

        assertThat(desk.book.only().agentId()).isEmpty();
    }

    @Test
    void aLateSummaryDoesNotUndoTheFinalRecord() {
        take(word(Details.answered("u1").talked(40)));
        take(CallWords.of(answered("u1")));

        assertThat(desk.book.only().seconds(CallFact.TALK_SEC)).contains(40L);
        assertThat(desk.book.owed()).hasSize(1);
    }

    @Test
    void theSameRecordAgainWritesNothingAndTellsNobody() {
        take(word(Details.answered("u1")), word(Details.missed("u2")));
        int owed = desk.book.owed().size();

        CallLedger.Taken again = take(word(Details.answered("u1")), word(Details.missed("u2")));

        assertThat(again.added()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(desk.book.owed()).hasSize(owed);
        assertThat(desk.queue.events()).hasSize(1);
        assertThat(desk.recordings.events()).hasSize(1);
    }

    @Test
    void oneMissedCallFromThreeSourcesCountsOnce() {
        take(CallWords.of(abandoned("u1")));
        take(CallWords.of(missed("u1")));
        take(word(Details.missed("u1")));

        assertThat(desk.book.queue()).extracting(MissedCall::attempts).containsExactly(1);
    }

    @Test
    void anAbandonedCallIsInTheQueueBeforeItsSummaryComes() {
        take(CallWords.of(abandoned("u1")));

        assertThat(desk.book.queue()).extracting(MissedCall::id).containsExactly("u1");
        assertThat(desk.book.owed().get(0).fields()).containsEntry("callbackStatus", "PENDING_CALLBACK");
    }

    @Test
    void aCallThatWasAnsweredAfterAllWaitsForNobody() {
        take(CallWords.of(abandoned("u1")));
        take(CallWords.of(answered("u1")));

        assertThat(desk.book.queue()).extracting(MissedCall::status).containsExactly(CallbackStatus.INVALID);
        assertThat(desk.queue.events()).hasSize(2);
    }

    @Test
    void oneOfTwoCallsThatWasAnsweredAfterAllCountsNoMore() {
        take(CallWords.of(abandoned("u1")));
        take(CallWords.of(missed("u2", CALLER, NOON.plusSeconds(60))));
        take(CallWords.of(answered("u1")));

        assertThat(desk.book.queue()).singleElement().satisfies(entry -> {
            assertThat(entry.attempts()).isEqualTo(1);
            assertThat(entry.status()).isEqualTo(CallbackStatus.PENDING_CALLBACK);
        });
    }

    @Test
    void aSourceThatMayNotOpenEntriesOnlyRecords() {
        desk.ledger.take(List.of(word(Details.missed("u1"))), call -> false);

        assertThat(desk.book.queue()).isEmpty();
        assertThat(desk.book.calls()).hasSize(1);
    }

    @Test
    void aRecordingThatBecomesKnownIsToldOnce() {
        take(CallWords.of(answered("u1")));
        assertThat(desk.recordings.events()).isEmpty();

        take(word(Details.answered("u1")));
        take(word(Details.answered("u1").disposed(Disposition.INFO_PROVIDED)));

        assertThat(desk.recordings.events()).singleElement().satisfies(told -> assertThat(told.calls())
                .extracting(CallRecord::ucid)
                .containsExactly(new Ucid("u1")));
    }

    @Test
    void theRecordingOfAnOldCallIsNobodysNews() {
        desk.clock.set(NOON.plusSeconds(3 * 3600));

        take(word(Details.answered("u1")));

        assertThat(desk.recordings.events()).isEmpty();
    }

    @Test
    void whoIsToCallBackStaysTheAgentOfTheCallAtThePlatform() {
        take(CallWords.of(missed("u1")));
        desk.book.put(desk.book.queue().get(0).ownedBy(Optional.of(new AgentId("meena"))));

        take(word(Details.missed("u1")));

        assertThat(desk.book.owed().get(1).fields())
                .containsEntry("agentId", "record-meena")
                .containsEntry("agentName", "Agent meena");
    }

    @Test
    void aCallOfAKnownNumberBelongsToItsLead() {
        desk.copy.lead("lead-1", "+919000000004", 0);

        desk.summaries.take(answered("u1"));

        assertThat(desk.book.only().text(CallFact.LEAD_ID)).contains("lead-1");
        assertThat(desk.book.owed().get(1).fields()).isEqualTo(Map.of("ucid", "u1", "leadId", "lead-1"));
    }

    private CallLedger.Taken take(CallWord... words) {
        return desk.ledger.take(Arrays.asList(words), call -> true);
    }

    private static CallWord word(Details details) {
        return CallWords.of(details.call());
    }

    private static AbandonedCall abandoned(String ucid) {
        return new AbandonedCall(
                new Ucid(ucid), "9000000004", "918040000001", "Inbound", NOON, Optional.of(new AgentId("priya")));
    }
}

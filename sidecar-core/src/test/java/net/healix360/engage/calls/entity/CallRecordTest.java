package net.healix360.engage.calls.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallRecordTest {
    private static final Ucid CALL = new Ucid("9062");
    private static final Instant NOW = Instant.parse("2026-04-10T06:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "EVENTS, SUMMARY, 20",
        "SUMMARY, EVENTS, 10",
        "SUMMARY, CDR, 20",
        "CDR, SUMMARY, 10",
        "ABANDONED, SUMMARY, 20",
        "SUMMARY, ABANDONED, 10",
        "CDR, CDR, 20",
        "SUMMARY, SUMMARY, 20"
    })
    void theBetterSourceWinsInWhateverOrderTheyCome(CallSource first, CallSource second, long talk) {
        CallRecord call = CallRecord.unheard(CALL)
                .after(word(first).seconds(CallFact.TALK_SEC, 10).said())
                .after(word(second).seconds(CallFact.TALK_SEC, 20).said());

        assertThat(call.seconds(CallFact.TALK_SEC)).contains(talk);
    }

    @Test
    void aGapIsFilledByAnybody() {
        CallRecord call = CallRecord.unheard(CALL)
                .after(word(CallSource.CDR).seconds(CallFact.TALK_SEC, 10).said())
                .after(word(CallSource.SUMMARY)
                        .text(CallFact.HANGUP_BY, "UserHangup")
                        .said());

        assertThat(call.text(CallFact.HANGUP_BY)).contains("UserHangup");
        assertThat(call.source()).isEqualTo(CallSource.CDR);
    }

    @Test
    void whatIsNotSaidChangesNothing() {
        CallRecord call = CallRecord.unheard(CALL)
                .after(word(CallSource.SUMMARY)
                        .text(CallFact.NOTES, "asked for Dr Rao")
                        .said());

        assertThat(call.after(word(CallSource.SUMMARY).text(CallFact.NOTES, " ").said()))
                .isEqualTo(call);
    }

    @Test
    void aNegativeDurationIsNone() {
        assertThat(CallRecord.unheard(CALL)
                        .after(word(CallSource.CDR)
                                .seconds(CallFact.HOLD_SEC, -7)
                                .said())
                        .seconds(CallFact.HOLD_SEC))
                .contains(0L);
    }

    @Test
    void aCorrectionSaysWhatWasBeforeAndWhoKnewBetterAndAFilledGapIsNone() {
        CallRecord before = CallRecord.unheard(CALL)
                .after(word(CallSource.SUMMARY).seconds(CallFact.TALK_SEC, 10).said());
        CallRecord after = before.after(word(CallSource.CDR)
                .seconds(CallFact.TALK_SEC, 20)
                .seconds(CallFact.HOLD_SEC, 3)
                .said());

        assertThat(after.corrections(before, CallSource.CDR, NOW))
                .containsExactly(new CallCorrection(CALL, CallFact.TALK_SEC, "10", "20", CallSource.CDR, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000000004", "919000000004", "09000000004", "+91 90000 00004"})
    void anotherSpellingOfTheSameNumberIsNoCorrection(String spelling) {
        CallRecord call = CallRecord.unheard(CALL)
                .after(word(CallSource.SUMMARY)
                        .text(CallFact.CALLER_PHONE, "919000000004")
                        .said());

        assertThat(call.after(word(CallSource.SUMMARY)
                        .text(CallFact.CALLER_PHONE, spelling)
                        .said()))
                .isEqualTo(call);
    }

    @Test
    void whatAnAgentChoseAtTheVendorsReplacesWhatWeSet() {
        CallRecord call = CallRecord.unheard(CALL)
                .after(disposed("CALLBACK_REQUESTED", "TIMER"))
                .after(word(CallSource.CDR)
                        .text(CallFact.DISPOSITION, "APPOINTMENT_BOOKED")
                        .said());

        assertThat(call.text(CallFact.DISPOSITION)).contains("APPOINTMENT_BOOKED");
        assertThat(call.text(CallFact.DISPOSITION_SOURCE)).contains(CallRecord.VENDOR);
    }

    @Test
    void theSameDispositionAtTheVendorsStaysOurAgents() {
        CallRecord call = CallRecord.unheard(CALL).after(disposed("APPOINTMENT_BOOKED", "AGENT"));

        CallRecord after = call.after(word(CallSource.SUMMARY)
                .text(CallFact.DISPOSITION, "APPOINTMENT_BOOKED")
                .said());

        assertThat(after.text(CallFact.DISPOSITION_SOURCE)).contains("AGENT");
    }

    @Test
    void ourDeskSpeaksOnceForACall() {
        CallRecord call = CallRecord.unheard(CALL)
                .after(disposed("APPOINTMENT_BOOKED", "AGENT"))
                .after(disposed("CALLBACK_REQUESTED", "TIMER"));

        assertThat(call.text(CallFact.DISPOSITION)).contains("APPOINTMENT_BOOKED");
        assertThat(call.text(CallFact.DISPOSITION_SOURCE)).contains("AGENT");
    }

    @Test
    void aCallThatWasNotAnsweredAfterAllHasNoAnswer() {
        CallRecord call = CallRecord.unheard(CALL)
                .after(word(CallSource.EVENTS)
                        .answered(true)
                        .at(CallFact.ANSWERED_AT, NOW)
                        .said())
                .after(word(CallSource.SUMMARY).answered(false).said());

        assertThat(call.instant(CallFact.ANSWERED_AT)).isEmpty();
    }

    @Test
    void theLeadOfACallIsWhatWeSaidLast() {
        CallRecord call = CallRecord.unheard(CALL)
                .after(word(CallSource.CDR).text(CallFact.LEAD_ID, "first").said())
                .after(word(CallSource.EVENTS).text(CallFact.LEAD_ID, "second").said());

        assertThat(call.text(CallFact.LEAD_ID)).contains("second");
    }

    private static CallWord disposed(String disposition, String source) {
        return word(CallSource.EVENTS)
                .text(CallFact.DISPOSITION, disposition)
                .text(CallFact.DISPOSITION_SOURCE, source)
                .said();
    }

    private static CallWord.Saying word(CallSource source) {
        return CallWord.of(CALL, source);
    }
}

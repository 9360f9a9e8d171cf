package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.worklist.entity.OpenItem;
import org.junit.jupiter.api.Test;

class MissedCallItemsTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Day day = new Day();

    @Test
    void whoIsToBeCalledBackIsOnTheListWithWhatTheRulesMayAsk() {
        day.names.put("+919000000001", "Asha Rao");
        day.missed("m", TEN_MINUTES, "+919000000001", Optional.of(Day.PRIYA));

        OpenItem item = day.item("m");

        assertThat(item.name()).contains("Asha Rao");
        assertThat(item.assigned()).contains(Day.PRIYA);
        assertThat(item.missedCallId()).contains("m");
        assertThat(item.did()).contains("918040000001");
        assertThat(item.work().createdAt()).isEqualTo(Day.NOON.minus(TEN_MINUTES));
        Facts facts = item.work().facts();
        assertThat(facts.textAt(Fact.CALL_DIRECTION.slot())).isEqualTo("INBOUND");
        assertThat(facts.textAt(Fact.CALL_STATUS.slot())).isEqualTo("MISSED");
        assertThat(facts.textAt(Fact.CALL_CALLBACK_STATUS.slot())).isEqualTo("PENDING_CALLBACK");
        assertThat(facts.numberAt(Fact.CALL_MISSED_COUNT.slot())).isEqualTo(1);
    }

    @Test
    void whoWasCalledBackAndNotReachedReturnsAfterAnHour() {
        day.missed("m", TEN_MINUTES);
        assertThat(day.list()).containsExactly("m");

        day.record(day.call("m").attempted(Day.PRIYA, day.clock.instant()));
        assertThat(day.list()).as("somebody just tried").isEmpty();

        day.clock.forward(Duration.ofMinutes(59));
        assertThat(day.list()).isEmpty();
        day.clock.forward(Duration.ofMinutes(1));
        assertThat(day.list()).containsExactly("m");
    }

    @Test
    void whoCallsOnceMoreAfterTheAttemptIsBackAtOnce() {
        day.missed("m", TEN_MINUTES);
        MissedCall tried = day.call("m").attempted(Day.PRIYA, day.clock.instant());
        day.record(tried.missedAgain(tried.ucid(), day.clock.instant().plusSeconds(60), Duration.ofHours(12)));

        assertThat(day.list()).containsExactly("m");
    }

    @Test
    void whatHasAnEndOrCannotBeCalledIsNotOnTheList() {
        day.missed("done", TEN_MINUTES);
        day.missed("expired", TEN_MINUTES);
        day.record(day.call("expired").ended(MissedCallEnd.EXPIRED, day.clock.instant()));
        day.missed("hidden", TEN_MINUTES, " ", Optional.empty());
        assertThat(day.list()).containsExactly("done");

        day.record(day.call("done").become(CallbackStatus.CALLBACK_COMPLETED, day.clock.instant()));
        assertThat(day.list()).isEmpty();
    }

    @Test
    void aNameAndADispositionThatBecomeKnownAreShown() {
        day.missed("m", TEN_MINUTES, "+919000000001", Optional.empty());
        assertThat(day.item("m").name()).isEmpty();

        day.names.put("+919000000001", "Asha Rao");
        day.records.put(RecordKind.PATIENT, "p", Day.NOON, Map.of("phone", "+919000000001"));
        day.changed(RecordKind.PATIENT, "p");
        assertThat(day.item("m").name()).contains("Asha Rao");

        day.records.put(
                RecordKind.CALL, "c", Day.NOON, Map.of("callerPhone", "+919000000001", "disposition", "NO_ANSWER"));
        day.changed(RecordKind.CALL, "c");
        assertThat(day.item("m").lastDisposition()).contains("NO_ANSWER");
    }

    /** After a volume was lost the queue comes from the platform, and nobody says so but the record. */
    @Test
    void anEntryThatTheCallsRecordBringsBackIsFound() {
        day.missed("before", TEN_MINUTES);
        day.list();
        day.book.put(new MissedCall(
                "u1",
                new net.healix360.engage.calls.entity.Ucid("u1"),
                "+919000000009",
                Optional.empty(),
                "",
                "",
                Day.NOON,
                CallbackStatus.PENDING_CALLBACK,
                1,
                Day.NOON,
                Optional.empty(),
                true));
        day.records.put(RecordKind.CALL, "c", Day.NOON, Map.of("ucid", "u1", "callbackStatus", "PENDING_CALLBACK"));
        day.changed(RecordKind.CALL, "c");

        assertThat(day.list()).containsExactly("before", "u1");
    }
}

package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.CALLER;
import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.missed;
import static net.healix360.engage.missedcalls.entity.MissedCallEnd.EXPIRED;
import static net.healix360.engage.missedcalls.entity.MissedCallEnd.NO_PATIENT;
import static net.healix360.engage.missedcalls.entity.MissedCallEnd.REACHED_ELSEWHERE;
import static net.healix360.engage.missedcalls.entity.MissedCallEnd.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallDialled;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import net.healix360.engage.rules.entity.RulesChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The promise to a patient who was missed: exactly one end, whatever is heard, in whatever order. */
class MissedCallEndsTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Duration RETENTION = Duration.ofDays(3);
    /** When a call of {@code missed(…, NOON)} was over. */
    private static final Instant MISSED = NOON.plusSeconds(46);

    private final CallDesk desk = new CallDesk();
    private final CallbackProgress progress = new CallbackProgress(desk.book, desk.agents, desk.queue);
    private final MissedCallClock clock =
            new MissedCallClock(desk.book, desk.agents, desk.promise, desk.queue, desk.clock, RETENTION.toHours());

    @Test
    void whoIsCalledBackAndReachedIsRecovered() {
        desk.summaries.take(missed("u1"));
        dial("u9", 600);
        dispose("u9", Disposition.APPOINTMENT_BOOKED, 700);

        assertThat(entry("u1").end()).contains(RECOVERED);
        assertThat(entry("u1").endedAt()).contains(NOON.plusSeconds(700));
        assertThat(entry("u1").status()).isEqualTo(CallbackStatus.CALLBACK_COMPLETED);
    }

    @Test
    void whatTheVendorTellsOfTheCallbackEndsItToo() {
        desk.summaries.take(missed("u1"));
        desk.ledger.take(
                List.of(spoken("u9", Direction.OUTBOUND, 600, CallSource.CDR)
                        .text(CallFact.MISSED_CALL_ID, "u1")
                        .text(CallFact.DISPOSITION, Disposition.INFO_PROVIDED.name())
                        .text(CallFact.AGENT_ID, "priya")
                        .said()),
                call -> false);

        assertThat(entry("u1").end()).contains(RECOVERED);
        assertThat(entry("u1").callbackAttemptedAt()).contains(NOON.plusSeconds(598));
        assertThat(entry("u1").owner()).contains(PRIYA);
    }

    @Test
    void aCallbackThatWasAnsweredAndNotSettledLeavesThePatientWaiting() {
        desk.summaries.take(missed("u1"));
        dial("u9", 600);
        desk.ledger.take(
                List.of(spoken("u9", Direction.OUTBOUND, 610, CallSource.SUMMARY)
                        .said()),
                call -> true);
        dispose("u9", Disposition.CALLBACK_REQUESTED, 700);

        assertThat(entry("u1").isOpen()).isTrue();
    }

    @Test
    void whoCallsAgainAndIsAnsweredWaitsNoLonger() {
        desk.summaries.take(missed("u1"));
        int told = desk.queue.events().size();
        hear(spoken("u9", Direction.INBOUND, 300, CallSource.SUMMARY));

        assertThat(entry("u1").end()).contains(REACHED_ELSEWHERE);
        assertThat(entry("u1").endedAt()).contains(NOON.plusSeconds(300));
        assertThat(entry("u1").status()).isEqualTo(CallbackStatus.CALLBACK_COMPLETED);
        assertThat(desk.queue.events()).hasSize(told + 1);
        assertThat(desk.book.owed()).anySatisfy(write -> assertThat(write.fields())
                .containsEntry("ucid", "u1")
                .containsEntry("callbackStatus", "CALLBACK_COMPLETED"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EVENTS", "SUMMARY", "CDR"})
    void whoIsCalledWithoutTheEntryBeingNamedWaitsNoLongerEither(CallSource source) {
        desk.summaries.take(missed("u1"));
        hear(spoken("u9", Direction.OUTBOUND, 300, source));

        assertThat(entry("u1").end()).contains(REACHED_ELSEWHERE);
    }

    @Test
    void aCallThatReachedSomebodyElseIsNoEnd() {
        desk.summaries.take(missed("u1"));
        hear(spoken("u8", Direction.OUTBOUND, 300, CallSource.SUMMARY)
                .text(CallFact.DISPOSITION, Disposition.NO_ANSWER.name()));
        hear(spoken("u9", Direction.INBOUND, 310, CallSource.SUMMARY).text(CallFact.CALLER_PHONE, "9000000005"));

        assertThat(entry("u1").isOpen()).isTrue();
    }

    @Test
    void aCallThatWasAnsweredBeforeIsNoEnd() {
        hear(spoken("u9", Direction.INBOUND, -300, CallSource.SUMMARY));
        desk.summaries.take(missed("u1"));
        hear(spoken("u8", Direction.INBOUND, -200, CallSource.CDR));

        assertThat(entry("u1").isOpen()).isTrue();
    }

    @Test
    void theAnswerMayBeHeardOfBeforeTheMissedCall() {
        hear(spoken("u9", Direction.INBOUND, 300, CallSource.SUMMARY));
        desk.summaries.take(missed("u1"));

        assertThat(entry("u1").end()).contains(REACHED_ELSEWHERE);
        assertThat(entry("u1").endedAt()).contains(NOON.plusSeconds(300));
    }

    @Test
    void whoWasMissedBeforeAndAfterAnAnswerWaitsForTheSecondOneOnly() {
        desk.summaries.take(missed("u1"));
        desk.summaries.take(missed("u2", CALLER, NOON.plusSeconds(900)));
        hear(spoken("u9", Direction.INBOUND, 300, CallSource.CDR));

        assertThat(entry("u1").end()).contains(REACHED_ELSEWHERE);
        assertThat(entry("u1").attempts()).isEqualTo(1);
        assertThat(entry("u2").isOpen()).isTrue();
        assertThat(entry("u2").slaDueAt()).isEqualTo(MISSED.plusSeconds(900).plus(desk.promise.within()));
    }

    @Test
    void theEntryStaysTheLaterCallsWhenItWasThatOnesFirst() {
        desk.summaries.take(missed("u2", CALLER, NOON.plusSeconds(900)));
        desk.summaries.take(missed("u1"));
        hear(spoken("u9", Direction.INBOUND, 300, CallSource.CDR));

        assertThat(entry("u1").end()).contains(REACHED_ELSEWHERE);
        assertThat(entry("u2").isOpen()).isTrue();
        assertThat(entry("u2").attempts()).isEqualTo(1);
    }

    @Test
    void whoHasNoNumberIsNotTakenForAnother() {
        desk.summaries.take(missed("u1", "Anonymous", NOON));
        hear(spoken("u9", Direction.INBOUND, 300, CallSource.SUMMARY).text(CallFact.CALLER_PHONE, "Anonymous"));

        assertThat(entry("u1").isOpen()).isTrue();
    }

    @Test
    void aWrongNumberIsNoPatient() {
        desk.summaries.take(missed("u1"));
        dispose("u9", Disposition.WRONG_NUMBER, 700, Optional.of("u1"));

        assertThat(entry("u1").end()).contains(NO_PATIENT);
        assertThat(entry("u1").status()).isEqualTo(CallbackStatus.WRONG_NUMBER);
    }

    @Test
    void aCallThatWasAnsweredAfterAllWasNoPatientWaiting() {
        desk.summaries.take(missed("u1"));
        hear(CallWord.of(new Ucid("u1"), CallSource.CDR).answered(true).at(CallFact.ANSWERED_AT, NOON.plusSeconds(5)));

        assertThat(entry("u1").end()).contains(NO_PATIENT);
        assertThat(entry("u1").status()).isEqualTo(CallbackStatus.INVALID);
    }

    @Test
    void whatNobodyRecoveredExpiresAndItsStatusTellsWhatWasTried() {
        desk.summaries.take(missed("u1"));
        desk.summaries.take(missed("u2", "9000000005", NOON));
        dial("u9", 600, "u2");
        desk.clock.set(MISSED.plus(desk.promise.within()).plus(RETENTION).minusMillis(1));
        clock.expire();
        assertThat(desk.book.queue()).allMatch(MissedCall::isOpen);

        desk.clock.forward(Duration.ofMillis(1));
        clock.expire();

        assertThat(desk.book.queue())
                .extracting(MissedCall::end, MissedCall::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(EXPIRED), CallbackStatus.PENDING_CALLBACK),
                        org.assertj.core.groups.Tuple.tuple(Optional.of(EXPIRED), CallbackStatus.CALLBACK_ATTEMPTED));
    }

    @Test
    void manyExpireInTurns() {
        IntStream.range(0, 450).forEach(n -> desk.summaries.take(missed("u" + n, "90000%05d".formatted(n), NOON)));
        int before = desk.book.transactions();
        desk.clock.set(MISSED.plus(desk.promise.within()).plus(RETENTION));

        clock.expire();

        assertThat(desk.book.queue()).allMatch(call -> call.end().equals(Optional.of(EXPIRED)));
        assertThat(desk.book.transactions() - before).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(MissedCallEnd.class)
    void whatHasEndedIsNeverOpenAgainAndTheNextMissedCallIsAnother(MissedCallEnd end) {
        desk.summaries.take(missed("u1"));
        desk.book.put(entry("u1").ended(end, NOON.plusSeconds(60)));
        MissedCall ended = entry("u1");

        dial("u8", 70);
        dispose("u8", Disposition.INFO_PROVIDED, 80, Optional.of("u1"));
        hear(spoken("u9", Direction.INBOUND, 90, CallSource.SUMMARY));
        clock.expire();
        assertThat(entry("u1")).isEqualTo(ended);

        desk.summaries.take(missed("u2", CALLER, NOON.plusSeconds(900)));
        assertThat(entry("u1")).isEqualTo(ended);
        assertThat(entry("u2").isOpen()).isTrue();
    }

    @Test
    void aCallbackAndThePatientsOwnCallAtTheSameTimeMakeOneEnd() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int n = 0; n < 50; n++) {
                String ucid = "u" + n;
                String caller = "90000%05d".formatted(n);
                desk.summaries.take(missed(ucid, caller, NOON));
                int told = desk.queue.events().size();
                CountDownLatch ready = new CountDownLatch(2);
                Future<?> callback = both.submit(() -> {
                    await(ready);
                    dispose("cb" + ucid, Disposition.INFO_PROVIDED, 700, Optional.of(ucid));
                });
                Future<?> again = both.submit(() -> {
                    await(ready);
                    hear(spoken("again" + ucid, Direction.INBOUND, 690, CallSource.SUMMARY)
                            .text(CallFact.CALLER_PHONE, caller));
                });
                callback.get();
                again.get();

                MissedCallEnd end = entry(ucid).end().orElseThrow();
                assertThat(end).isIn(RECOVERED, REACHED_ELSEWHERE);
                assertThat(desk.queue.events().subList(told, desk.queue.events().size()))
                        .as("said once")
                        .extracting(event -> event.missedCall().end())
                        .containsExactly(Optional.of(end));
            }
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void anotherPromiseMovesTheClocksOfTheOpenOnes() {
        desk.summaries.take(missed("u1"));
        desk.summaries.take(missed("u2", "9000000005", NOON));
        desk.book.put(entry("u2").ended(EXPIRED, NOON));
        Instant before = entry("u2").slaDueAt();
        int told = desk.queue.events().size();

        desk.sla.set(Duration.ofMinutes(5));
        clock.rulesChanged(new RulesChanged(2));

        assertThat(entry("u1").slaDueAt()).isEqualTo(MISSED.plusSeconds(300));
        assertThat(entry("u2").slaDueAt()).isEqualTo(before);
        assertThat(desk.queue.events()).hasSize(told + 1);
    }

    @Test
    void manyMovedClocksAreToldWithFewMessages() {
        IntStream.range(0, 100).forEach(n -> desk.summaries.take(missed("u" + n, "90000%05d".formatted(n), NOON)));
        int told = desk.queue.events().size();

        desk.sla.set(Duration.ofMinutes(5));
        clock.keepPromise();

        assertThat(desk.book.queue()).allMatch(call -> call.slaDueAt().equals(MISSED.plusSeconds(300)));
        assertThat(desk.queue.events().size() - told).isBetween(1, 20);
    }

    private static void await(CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private MissedCall entry(String id) {
        return desk.book.queue().stream()
                .filter(call -> call.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void hear(CallWord.Saying word) {
        desk.ledger.take(List.of(word.said()), call -> true);
    }

    /** A call that began to be spoken so many seconds after noon. */
    private static CallWord.Saying spoken(String ucid, Direction direction, int second, CallSource source) {
        return CallWord.of(new Ucid(ucid), source)
                .text(CallFact.DIRECTION, direction.name())
                .answered(true)
                .text(CallFact.CALLER_PHONE, "0" + CALLER)
                .at(CallFact.STARTED_AT, NOON.plusSeconds(second - 2))
                .at(CallFact.ANSWERED_AT, NOON.plusSeconds(second))
                .at(CallFact.ENDED_AT, NOON.plusSeconds(second + 60));
    }

    private void dial(String ucid, int second) {
        dial(ucid, second, "u1");
    }

    private void dial(String ucid, int second, String entry) {
        CallDialled call = new CallDialled(
                new Ucid(ucid),
                PRIYA,
                PhoneNumber.parse(CALLER).orElseThrow(),
                Optional.of(entry),
                Optional.empty(),
                NOON.plusSeconds(second));
        desk.ledger.take(
                List.of(CallWord.of(call.ucid(), CallSource.EVENTS)
                        .text(CallFact.DIRECTION, Direction.OUTBOUND.name())
                        .text(CallFact.MISSED_CALL_ID, entry)
                        .said()),
                known -> false);
        progress.dialled(call);
    }

    private void dispose(String ucid, Disposition disposition, int second) {
        dispose(ucid, disposition, second, Optional.empty());
    }

    private void dispose(String ucid, Disposition disposition, int second, Optional<String> missedCallId) {
        progress.disposed(new CallDisposed(
                new Ucid(ucid),
                PRIYA,
                disposition,
                DispositionSource.AGENT,
                "",
                Optional.of(CALLER),
                Optional.empty(),
                missedCallId,
                false,
                NOON.plusSeconds(second)));
    }
}

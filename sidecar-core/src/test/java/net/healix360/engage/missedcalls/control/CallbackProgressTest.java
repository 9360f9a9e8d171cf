package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.CALLER;
import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallDialled;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallbackProgressTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final AgentId MEENA = new AgentId("meena");
    private static final Instant DIALLED = NOON.plusSeconds(600);

    private final CallDesk desk = new CallDesk();
    private final CallbackProgress progress = new CallbackProgress(desk.book, desk.agents, desk.queue);

    @BeforeEach
    void aPatientWaits() {
        desk.summaries.take(missed("u1"));
    }

    @Test
    void theDialIsAnAttemptAndTheFirstOneStopsTheClock() {
        dial("u8", DIALLED);
        dial("u9", DIALLED.plusSeconds(300));

        assertThat(entry().status()).isEqualTo(CallbackStatus.CALLBACK_ATTEMPTED);
        assertThat(entry().callbackAttemptedAt()).contains(DIALLED);
        assertThat(entry().owner()).contains(PRIYA);
        assertThat(desk.book.owed().get(1).fields())
                .containsEntry("callbackStatus", "CALLBACK_ATTEMPTED")
                .containsEntry("callbackAttemptedAt", "2026-04-10T06:40:00.000Z");
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT_BOOKED, CALLBACK_COMPLETED",
        "FOLLOW_UP_SCHEDULED, CALLBACK_COMPLETED",
        "INFO_PROVIDED, CALLBACK_COMPLETED",
        "NOT_INTERESTED, CALLBACK_COMPLETED",
        "NO_ANSWER, CALLBACK_ATTEMPTED",
        "CALLBACK_REQUESTED, CALLBACK_ATTEMPTED",
        "WRONG_NUMBER, WRONG_NUMBER"
    })
    void whatCameOfTheCallDecides(Disposition disposition, CallbackStatus status) {
        dial("u9", DIALLED);
        dispose("u9", disposition, DispositionSource.AGENT, Optional.of("u1"));

        assertThat(entry().status()).isEqualTo(status);
    }

    @Test
    void whatNobodyChoseCompletesNothing() {
        dispose("u9", Disposition.INFO_PROVIDED, DispositionSource.TIMER, Optional.of("u1"));

        assertThat(entry().status()).isEqualTo(CallbackStatus.CALLBACK_ATTEMPTED);
    }

    @Test
    void theDialRemembersWhomTheCallWasFor() {
        desk.ledger.take(
                List.of(CallWord.of(new Ucid("u9"), CallSource.EVENTS)
                        .text(CallFact.MISSED_CALL_ID, "u1")
                        .said()),
                call -> false);
        dispose("u9", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.empty());

        assertThat(entry().status()).isEqualTo(CallbackStatus.CALLBACK_COMPLETED);
    }

    @Test
    void theSameDispositionAgainTellsNobody() {
        dispose("u9", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.of("u1"));
        int told = desk.queue.events().size();

        dispose("u9", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.of("u1"));

        assertThat(desk.queue.events()).hasSize(told);
    }

    @Test
    void anEndStaysAnEndAndTheNextMissedCallOpensAnotherEntry() {
        dispose("u9", Disposition.WRONG_NUMBER, DispositionSource.AGENT, Optional.of("u1"));
        dispose("u10", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.of("u1"));
        desk.summaries.take(missed("u2", CALLER, NOON.plusSeconds(900)));

        assertThat(desk.book.queue())
                .extracting(MissedCall::id, MissedCall::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("u1", CallbackStatus.WRONG_NUMBER),
                        org.assertj.core.groups.Tuple.tuple("u2", CallbackStatus.PENDING_CALLBACK));
    }

    @Test
    void aCallAboutNoEntryIsNobodysProgress() {
        dispose("u9", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.of("nothing"));

        assertThat(entry().status()).isEqualTo(CallbackStatus.PENDING_CALLBACK);
    }

    @Test
    void aPersonSettlesItByHand() {
        assertThat(settle(PRIYA, false, CallbackStatus.INVALID).status()).isEqualTo(CallbackStatus.INVALID);
        assertThat(settle(PRIYA, false, CallbackStatus.INVALID).status()).isEqualTo(CallbackStatus.INVALID);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CALLBACK_COMPLETED")
    void whatIsCompletedStaysCompleted(CallbackStatus next) {
        settle(PRIYA, false, CallbackStatus.CALLBACK_COMPLETED);

        Problem refused = refused(PRIYA, false, next);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.members()).containsEntry("callbackStatus", "CALLBACK_COMPLETED");
        assertThat(entry().status()).isEqualTo(CallbackStatus.CALLBACK_COMPLETED);
    }

    @Test
    void anothersPatientIsSettledByTheOwnerOrASupervisorOnly() {
        desk.book.put(entry().ownedBy(Optional.of(MEENA)));

        Problem refused = refused(PRIYA, false, CallbackStatus.INVALID);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.members()).containsEntry("ownerAgentId", "meena");
        assertThat(settle(PRIYA, true, CallbackStatus.INVALID).status()).isEqualTo(CallbackStatus.INVALID);
    }

    @Test
    void anUnknownEntryIsNotFound() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> progress.settle("nothing", PRIYA, false, CallbackStatus.INVALID, DIALLED));

        assertThat(refused.problem().status()).isEqualTo(404);
    }

    private MissedCall entry() {
        return desk.book.queue().get(0);
    }

    private MissedCall settle(AgentId agent, boolean foreign, CallbackStatus next) {
        return progress.settle("u1", agent, foreign, next, DIALLED);
    }

    private Problem refused(AgentId agent, boolean foreign, CallbackStatus next) {
        return catchThrowableOfType(ProblemException.class, () -> settle(agent, foreign, next))
                .problem();
    }

    private void dial(String ucid, Instant at) {
        progress.dialled(new CallDialled(
                new Ucid(ucid),
                PRIYA,
                PhoneNumber.parse(CALLER).orElseThrow(),
                Optional.of("u1"),
                Optional.empty(),
                at));
    }

    private void dispose(
            String ucid, Disposition disposition, DispositionSource source, Optional<String> missedCallId) {
        progress.disposed(new CallDisposed(
                new Ucid(ucid),
                PRIYA,
                disposition,
                source,
                "",
                Optional.of(CALLER),
                Optional.empty(),
                missedCallId,
                false,
                DIALLED.plusSeconds(60)));
    }
}

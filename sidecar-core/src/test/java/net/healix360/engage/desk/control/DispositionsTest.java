package net.healix360.engage.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.DisposedCall;
import net.healix360.engage.calls.entity.DisposedCall.VendorCopy;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.DispositionWish;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.Dispositions.Settled;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.CallCentre;
import net.healix360.engage.fixture.MemoryDispositionBook;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.ScriptedTelephony;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import net.healix360.engage.telephony.entity.DispositionOrder;
import net.healix360.engage.telephony.entity.DispositionReply;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DispositionsTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final Ucid CALL = new Ucid("u1");

    private final TurnableClock clock = new TurnableClock(NOON);
    private final ScriptedTelephony telephony = new ScriptedTelephony();
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryDispositionBook book = new MemoryDispositionBook();
    private final CallCentre calls = centre();

    @Test
    void theFirstWordIsDurableThenAtTheVendorAndToldOnce() {
        ended();
        telephony.whileAnswering(order -> assertThat(book.find(CALL)).isPresent());
        Settled settled = dispose(Disposition.APPOINTMENT_BOOKED);

        assertThat(settled.alreadyDisposed()).isFalse();
        assertThat(settled.call().vendorCopy()).isEqualTo(VendorCopy.SAVED);
        assertThat(telephony.orders())
                .containsExactly(new DispositionOrder(
                        PRIYA,
                        CALL,
                        CallCentre.DID,
                        "Inbound",
                        Disposition.APPOINTMENT_BOOKED,
                        "notes",
                        Optional.empty()));
        assertThat(calls.disposed.events()).singleElement().satisfies(told -> {
            assertThat(told.disposition()).isEqualTo(Disposition.APPOINTMENT_BOOKED);
            assertThat(told.callerPhone()).contains(CallCentre.PATIENT);
        });
    }

    @Test
    void everyLaterWordChangesNothingAndHearsTheFirst() {
        ended();
        dispose(Disposition.APPOINTMENT_BOOKED);
        Settled later = dispose(Disposition.WRONG_NUMBER);

        assertThat(later.alreadyDisposed()).isTrue();
        assertThat(later.call().disposition()).isEqualTo(Disposition.APPOINTMENT_BOOKED);
        assertThat(telephony.orders()).hasSize(1);
        assertThat(calls.disposed.events()).hasSize(1);
    }

    @Test
    void aCallThatIsStillOnIsDisposedWhenItEnds() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        telephony.answeringDispositionsWith(DispositionReply.QUEUED);

        assertThat(dispose(Disposition.INFO_PROVIDED).call().vendorCopy()).isEqualTo(VendorCopy.QUEUED);
    }

    @Test
    void afterAStartNobodyIsToldThatACallIsUnknownBeforeTheJournalIsFolded() {
        OwnCalls starting = new OwnCalls(new TestFloor(Agents.directoryOf("priya"), journal, clock).floor);

        assertThat(refused(() -> starting.remembered(PRIYA, CALL)).slug()).isEqualTo("starting");
    }

    @Test
    void anUnknownCallIs404AndSomebodyElsesIs409() {
        calls.inbound("u2", "arjun", CallState.ENDED);

        assertThat(refused(() -> dispose(Disposition.NO_ANSWER)).status()).isEqualTo(404);
        assertThat(refused(() -> calls.dispositions.dispose(
                                DispositionWish.callback(PRIYA, new Ucid("u2"), DispositionSource.BEACON)))
                        .slug())
                .isEqualTo("not-your-call");
        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void somebodyElsesDispositionIsNotShown() {
        ended();
        dispose(Disposition.APPOINTMENT_BOOKED);

        assertThat(refused(() -> calls.dispositions.dispose(
                                DispositionWish.callback(new AgentId("arjun"), CALL, DispositionSource.AGENT)))
                        .slug())
                .isEqualTo("not-your-call");
    }

    @Test
    void whileTheVendorIsDownItIsOwedAndSentAgainLaterAndLater() {
        ended();
        telephony.failing(Kind.NOT_SENT, Kind.UNKNOWN);

        assertThat(dispose(Disposition.NO_ANSWER).call().vendorCopy()).isEqualTo(VendorCopy.OWED);
        assertThat(calls.disposed.events()).as("everybody else knows already").hasSize(1);
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).as("not at once").hasSize(1);
        clock.forward(Duration.ofSeconds(5));
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).hasSize(2);
        clock.forward(Duration.ofSeconds(5));
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).as("the waits grow").hasSize(2);
        clock.forward(Duration.ofSeconds(5));
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).hasSize(3);
        assertThat(book.find(CALL).orElseThrow().vendorCopy()).isEqualTo(VendorCopy.SAVED);
        clock.forward(Duration.ofHours(1));
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).as("and never again").hasSize(3);
    }

    @Test
    void aLimitOfTheVendorIsWaitedFor() {
        ended();
        telephony.failing(new TelephonyFault(Kind.LIMIT, "Max limit exceeded", Duration.ofSeconds(50)));
        dispose(Disposition.NO_ANSWER);
        clock.forward(Duration.ofSeconds(49));
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).hasSize(2);
    }

    @Test
    void whatTheVendorSurelyRefusesIsNotSentAgain() {
        ended();
        telephony.failing(Kind.REFUSED);

        assertThat(dispose(Disposition.NO_ANSWER).call().vendorCopy()).isEqualTo(VendorCopy.REFUSED);
        clock.forward(Duration.ofHours(1));
        calls.dispositions.catchUp();
        assertThat(telephony.orders()).hasSize(1);
    }

    @Test
    void alreadyDisposedAfterASilenceIsOurOwn() {
        ended();
        telephony.failing(Kind.UNKNOWN).answeringDispositionsWith(DispositionReply.ALREADY_DISPOSED);
        dispose(Disposition.NO_ANSWER);
        clock.forward(Duration.ofSeconds(5));
        calls.dispositions.catchUp();

        assertThat(book.find(CALL).orElseThrow().vendorCopy()).isEqualTo(VendorCopy.SAVED);
        assertThat(calls.superseded.events()).isEmpty();
    }

    @Test
    void whatTheVendorHadBeforeStandsAndOursIsNotShownAsTheAgents() {
        ended();
        telephony.answeringDispositionsWith(DispositionReply.ALREADY_DISPOSED);
        Settled settled = calls.dispositions.dispose(DispositionWish.callback(PRIYA, CALL, DispositionSource.TIMER));

        assertThat(settled.call().vendorCopy()).isEqualTo(VendorCopy.SUPERSEDED);
        assertThat(calls.disposed.events()).isEmpty();
        assertThat(calls.superseded.events()).hasSize(1);
        assertThat(book.untold(10)).isEmpty();
    }

    @Test
    void aStopBetweenTheEntryAndTheTellingIsMadeGood() {
        ended();
        book.enter(entryThatNobodyHeardOf());
        CallCentre restarted = centre();
        restarted.floor.inbox.restore();
        restarted.dispositions.catchUp();
        restarted.dispositions.catchUp();

        assertThat(restarted.disposed.events()).hasSize(1);
        assertThat(telephony.orders(DispositionOrder.class)).hasSize(1);
    }

    @Test
    void aListenerThatFailsIsToldAgainAndTheVendorIsAskedAllTheSame() {
        ended();
        boolean[] broken = {true};
        List<CallDisposed> heard = new ArrayList<>();
        calls.disposed.toldTo(event -> {
            if (broken[0]) {
                throw new IllegalStateException("disk full");
            }
            heard.add(event);
        });
        dispose(Disposition.NO_ANSWER);
        assertThat(telephony.orders()).hasSize(1);
        assertThat(book.untold(10)).hasSize(1);
        broken[0] = false;
        calls.dispositions.catchUp();
        calls.dispositions.catchUp();

        assertThat(heard).hasSize(1);
        assertThat(book.untold(10)).isEmpty();
    }

    /** Agent, beacon and timer in any number at once, with the job that pays debts between them. */
    @Property(tries = 40)
    void whateverLayersFireOneDispositionReachesTheVendorAndOneIsTold(
            @ForAll @Size(min = 2, max = 8) List<DispositionSource> layers) throws Exception {
        ScriptedTelephony vendor = new ScriptedTelephony();
        CallCentre centre = new CallCentre(
                Agents.directoryOf("priya"), new MemoryJournal(), new MemoryDispositionBook(), vendor, clock);
        centre.inbound("u1", "priya", CallState.ENDED);
        centre.agent("priya", AgentState.ACW);
        ExecutorService threads = Executors.newFixedThreadPool(layers.size() + 1);
        CyclicBarrier start = new CyclicBarrier(layers.size() + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (DispositionSource layer : layers) {
                running.add(threads.submit(() -> {
                    start.await();
                    return centre.dispositions.dispose(DispositionWish.callback(PRIYA, CALL, layer));
                }));
            }
            running.add(threads.submit(() -> {
                start.await();
                for (int turn = 0; turn < 5; turn++) {
                    centre.dispositions.catchUp();
                }
                return null;
            }));
            for (Future<?> each : running) {
                each.get(10, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        centre.dispositions.catchUp();
        assertThat(vendor.orders(DispositionOrder.class)).hasSize(1);
        assertThat(centre.disposed.events()).hasSize(1);
    }

    private CallCentre centre() {
        return new CallCentre(Agents.directoryOf("priya", "arjun"), journal, book, telephony, clock);
    }

    private void ended() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        calls.inbound("u1", "priya", CallState.ENDED);
    }

    private Settled dispose(Disposition disposition) {
        return calls.dispositions.dispose(new DispositionWish(
                PRIYA,
                CALL,
                disposition,
                DispositionSource.AGENT,
                "notes",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
    }

    private static DisposedCall entryThatNobodyHeardOf() {
        return new DisposedCall(
                CALL,
                PRIYA,
                Disposition.INFO_PROVIDED,
                DispositionSource.AGENT,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                CallCentre.DID,
                "Inbound",
                Optional.empty(),
                NOON,
                VendorCopy.OWED);
    }

    private static Problem refused(ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).problem();
    }
}

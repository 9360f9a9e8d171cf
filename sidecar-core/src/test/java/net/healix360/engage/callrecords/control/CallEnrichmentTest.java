package net.healix360.engage.callrecords.control;

import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.answered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.fixture.Details;
import net.healix360.engage.fixture.PaperVendor;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.entity.CallDetail;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallEnrichmentTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-04-10");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final CallDesk desk = new CallDesk();
    private final PaperVendor vendor = new PaperVendor();
    private final List<Duration> pauses = new ArrayList<>();
    private final CallEnrichment enrichment = new CallEnrichment(
            vendor,
            desk.ledger,
            desk.links,
            new Pacing() {
                @Override
                public void pause(Duration time) {
                    pauses.add(time);
                }
            },
            new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata"),
            desk.clock);

    @Test
    void todayAndYesterdayAreReadThirtyFiveSecondsApart() {
        enrichment.runRecent();

        assertThat(vendor.asked()).containsExactly("day 2026-04-10", "day 2026-04-09");
        assertThat(pauses).containsExactly(Duration.ofSeconds(35));
    }

    @Test
    void aKnownCallIsCompletedAndAnUnknownOneIsAdded() {
        desk.summaries.take(answered("u1"));
        vendor.has(TODAY, Details.answered("u1").call(), Details.answered("u2").call());

        EnrichmentProgress done = enrichment.run(TODAY, TODAY, progress -> {});

        assertThat(done).isEqualTo(new EnrichmentProgress(1, 1, 2, 1, 1, List.of()));
        assertThat(desk.book.calls())
                .extracting(call -> call.seconds(CallFact.HANDLING_SEC).orElse(0L))
                .containsExactly(74L, 74L);
    }

    @Test
    void aRecordThatIsKeyedByALegChangesTheCallToo() {
        desk.summaries.take(answered("leg"));
        vendor.has(TODAY, Details.answered("call").legs("leg").call());

        assertThat(enrichment.run(TODAY, TODAY, progress -> {}).changed()).isEqualTo(1);
        assertThat(desk.book.calls()).hasSize(1);
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        vendor.has(TODAY, Details.answered("u1").call());
        enrichment.run(TODAY, TODAY, progress -> {});
        int owed = desk.book.owed().size();

        EnrichmentProgress again = enrichment.run(TODAY, TODAY, progress -> {});

        assertThat(again.added() + again.changed()).isZero();
        assertThat(desk.book.owed()).hasSize(owed);
    }

    @Test
    void aMissedCallOfTodayThatNobodyToldUsOfComesIntoTheQueueAndOneOfYesterdayDoesNot() {
        vendor.has(TODAY, Details.missed("u1").call());
        vendor.has(
                YESTERDAY,
                Details.missed("u2", "9000000009", NOON.minus(1, ChronoUnit.DAYS))
                        .call());

        enrichment.runRecent();

        assertThat(desk.book.queue()).extracting(MissedCall::id).containsExactly("u1");
        assertThat(desk.book.calls()).hasSize(2);
    }

    @Test
    void beingAskedToWaitIsWaitedFor() {
        vendor.has(TODAY, Details.answered("u1").call());
        vendor.refuses(
                new TelephonyFault(TelephonyFault.Kind.LIMIT, "Max limit exceeded", Duration.ofSeconds(20)),
                new TelephonyFault(TelephonyFault.Kind.LIMIT, "Max limit exceeded"));

        EnrichmentProgress done = enrichment.run(TODAY, TODAY, progress -> {});

        assertThat(done.added()).isEqualTo(1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(35));
    }

    @Test
    void aDayThatTheVendorDoesNotGiveIsNamedAndTheOtherIsTaken() {
        vendor.has(YESTERDAY, Details.answered("u1").call());
        vendor.refuses(new TelephonyFault(TelephonyFault.Kind.UNKNOWN, "<html>"));

        EnrichmentProgress done = enrichment.run(YESTERDAY, TODAY, progress -> {});

        assertThat(done.isDone()).isTrue();
        assertThat(done.added()).isEqualTo(1);
        assertThat(done.faults()).singleElement().asString().contains("2026-04-10");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "15, 0", "0, -1"})
    void daysThatTheVendorDoesNotKeepAreRefusedBeforeItIsAsked(int fromDaysAgo, int toDaysAgo) {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> enrichment.run(TODAY.minusDays(fromDaysAgo), TODAY.minusDays(toDaysAgo), progress -> {}));

        assertThat(refused.problem().status()).isEqualTo(400);
        assertThat(vendor.asked()).isEmpty();
    }

    @Test
    void twoRunsAtOnceAreOne() {
        vendor.has(TODAY, Details.answered("u1").call());
        List<Integer> refused = new ArrayList<>();

        enrichment.run(
                TODAY,
                TODAY,
                progress -> refused.add(
                        catchThrowableOfType(ProblemException.class, () -> enrichment.run(TODAY, TODAY, inner -> {}))
                                .problem()
                                .status()));
        enrichment.runRecent();

        assertThat(refused).isNotEmpty().containsOnly(409);
        assertThat(enrichment.isRunning()).isFalse();
    }

    @Test
    void aLongDayIsTakenInBatchesAndEachIsTold() {
        List<CallDetail> day = IntStream.range(0, 1_000)
                .mapToObj(n -> Details.answered("u" + n).call())
                .toList();
        vendor.has(TODAY, day);
        List<Long> told = new ArrayList<>();

        enrichment.run(TODAY, TODAY, progress -> told.add(progress.added()));

        assertThat(told).containsExactly(250L, 500L, 750L, 1_000L, 1_000L);
        assertThat(desk.book.transactions()).isEqualTo(4);
    }

    @Test
    void aVendorWithoutSuchRecordsIsNotAsked() {
        vendor.canDoNothing();

        enrichment.runRecent();

        assertThat(vendor.asked()).isEmpty();
    }
}

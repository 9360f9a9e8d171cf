package net.healix360.engage.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.missedcalls.control.CallLedger;
import net.healix360.engage.missedcalls.control.CallWords;
import net.healix360.engage.missedcalls.control.CallbackPromise;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.telephony.entity.CallDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of 20,000 calls in the real book; how long it took is in the test's output, for the table of benchmarks. */
class LongDayTest {
    private static final EventLogger LOG = EventLogger.of(LongDayTest.class);
    private static final int CALLS = 20_000;
    private static final int BATCH = 250;
    private static final Instant MORNING = Instant.parse("2026-04-10T02:30:00Z");

    @TempDir
    private Path directory;

    @Test
    void aDayOfTwentyThousandCallsIsEnrichedAndASecondTimeChangesNothing() {
        try (Volume volume = new Volume(directory)) {
            SqliteCallBook book = new SqliteCallBook(volume, Clock.systemUTC());
            CallLedger ledger = new CallLedger(
                    book,
                    agents(),
                    new CallbackPromise(() -> Duration.ofHours(12)),
                    new Fired<>(told -> {}),
                    new Fired<>(told -> {}),
                    Clock.systemUTC());
            int first = changes(ledger, "first");
            long owed = new SqliteOutbox(volume).depth().waiting();
            int second = changes(ledger, "second");

            assertThat(first).isEqualTo(CALLS);
            assertThat(second).isZero();
            assertThat(new SqliteOutbox(volume).depth().waiting()).isEqualTo(owed);
            assertThat(book.calls(CallFilter.all(1)).total()).isEqualTo(CALLS);
            assertThat(book.missedCalls(MissedCallFilter.all(1)).total()).isEqualTo(CALLS / 10);
        }
    }

    private static int changes(CallLedger ledger, String run) {
        long start = System.nanoTime();
        int changes = 0;
        for (int from = 0; from < CALLS; from += BATCH) {
            List<CallWord> words = IntStream.range(from, from + BATCH)
                    .mapToObj(LongDayTest::detail)
                    .map(CallWords::of)
                    .toList();
            CallLedger.Taken taken = ledger.take(words, call -> true);
            changes += taken.added().size() + taken.changed().size();
        }
        LOG.info(run + " enrichment of " + CALLS + " rows", Map.of("millis", (System.nanoTime() - start) / 1_000_000));
        return changes;
    }

    private static CallDetail detail(int n) {
        boolean answered = n % 10 != 0;
        Instant start = MORNING.plusSeconds(n);
        return new CallDetail(
                new Ucid("9062" + (1_700_000_000L + n)),
                List.of(new Ucid("leg" + n)),
                Direction.INBOUND,
                answered,
                "90%08d".formatted(n),
                "918041763400",
                "Inbound_918041763400",
                start,
                answered ? Optional.of(start.plusSeconds(7)) : Optional.empty(),
                start.plusSeconds(200),
                200,
                answered ? 190 : 0,
                10,
                30,
                220,
                Optional.of(new AgentId("priya")),
                Optional.of("Priya N"),
                List.of(new AgentId("priya")),
                answered ? Optional.of(Disposition.INFO_PROVIDED) : Optional.empty(),
                "",
                answered ? Optional.of("https://recordings.kookoo.in/" + n + ".mp3") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "UserHangup",
                "");
    }

    private static AgentDirectory agents() {
        AgentDirectory directory = new AgentDirectory(() -> List.of(new Agent(
                new AgentId("priya"), "Priya N", "record-priya", "member-priya", "500964", "secret", "Inbound")));
        directory.refresh();
        return directory;
    }
}

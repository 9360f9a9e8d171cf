package net.healix360.engage.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.DisposedCall;
import net.healix360.engage.calls.entity.DisposedCall.VendorCopy;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.DispositionBook.Debt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDispositionBookTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteDispositionBook book;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        book = new SqliteDispositionBook(volume);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void theFirstEntryStandsAndComesBackAsItWas() {
        DisposedCall first = call("u1", Disposition.APPOINTMENT_BOOKED);

        assertThat(book.enter(first)).isTrue();
        assertThat(book.enter(call("u1", Disposition.WRONG_NUMBER))).isFalse();
        assertThat(book.find(new Ucid("u1"))).contains(first);
        assertThat(book.find(new Ucid("u2"))).isEmpty();
    }

    @Test
    void ofManyAtOnceOneIsTheFirst() {
        long entered = IntStream.range(0, 20)
                .parallel()
                .filter(n -> book.enter(call("u1", Disposition.NO_ANSWER)))
                .count();

        assertThat(entered).isEqualTo(1);
    }

    @Test
    void itSurvivesTheProcess() {
        book.enter(call("u1", Disposition.NO_ANSWER));
        volume.close();
        volume = new Volume(directory);
        book = new SqliteDispositionBook(volume);

        assertThat(book.untold(10)).hasSize(1);
        assertThat(book.due(NOON, 10)).hasSize(1);
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        book.enter(call("u1", Disposition.NO_ANSWER));
        assertThat(book.isTold(new Ucid("u1"))).isFalse();
        book.told(new Ucid("u1"));

        assertThat(book.isTold(new Ucid("u1"))).isTrue();
        assertThat(book.untold(10)).isEmpty();
    }

    @Test
    void aPostponedDebtIsDueLaterWithOneAttemptMore() {
        book.enter(call("u1", Disposition.NO_ANSWER));
        book.postponed(new Ucid("u1"), NOON.plusSeconds(5));

        assertThat(book.due(NOON.plusSeconds(4), 10)).isEmpty();
        assertThat(book.due(NOON.plusSeconds(5), 10)).extracting(Debt::attempts).containsExactly(1);
    }

    @Test
    void whatTheVendorHasIsNotDue() {
        book.enter(call("u1", Disposition.NO_ANSWER));
        book.settled(new Ucid("u1"), VendorCopy.QUEUED);

        assertThat(book.due(NOON.plusSeconds(3600), 10)).isEmpty();
        assertThat(book.find(new Ucid("u1")).orElseThrow().vendorCopy()).isEqualTo(VendorCopy.QUEUED);
    }

    private static DisposedCall call(String ucid, Disposition disposition) {
        return new DisposedCall(
                new Ucid(ucid),
                new AgentId("priya"),
                disposition,
                DispositionSource.BEACON,
                "said \"tomorrow\" ನ",
                Optional.of("+919000000001"),
                Optional.of("lead-7"),
                Optional.empty(),
                true,
                "918040000001",
                "Inbound",
                Optional.of("Lunch"),
                NOON,
                VendorCopy.OWED);
    }
}

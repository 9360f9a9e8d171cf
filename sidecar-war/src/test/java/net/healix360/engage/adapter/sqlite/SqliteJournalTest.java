package net.healix360.engage.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.healix360.engage.floor.entity.JournalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00.123Z");

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteJournal journal;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        journal = new SqliteJournal(volume);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void entriesGetTheirPlacesInTheOrderInWhichTheyWereAppended() {
        List<JournalEntry> placed = journal.append(List.of(entry("a"), entry("b")));
        placed = new ArrayList<>(placed);
        placed.addAll(journal.append(List.of(entry("c"))));

        assertThat(placed)
                .containsExactly(
                        entry("a").placedAt(1),
                        entry("b").placedAt(2),
                        entry("c").placedAt(3));
        assertThat(journal.lastPosition()).isEqualTo(3);
    }

    @Test
    void anEntryComesBackAsItWas() {
        JournalEntry call = new JournalEntry(
                0,
                "k",
                "call",
                "priya",
                "9062175860395512",
                NOON,
                NOON.plusMillis(7),
                "RINGING",
                "{\"ನ\":\"'\\u0000\"}");
        JournalEntry strange = new JournalEntry(0, "k2", "agent", null, null, NOON, NOON, JournalEntry.IGNORED, "{");
        journal.append(List.of(call, strange));

        assertThat(journal.after(0, 10)).containsExactly(call.placedAt(1), strange.placedAt(2));
    }

    @Test
    void knownNamesTheKeysThatAreThere() {
        journal.append(List.of(entry("a"), entry("b")));

        assertThat(journal.known(Set.of("b", "c"))).containsExactly("b");
        assertThat(journal.known(Set.of())).isEmpty();
    }

    @Test
    void ofABatchWithADuplicateNothingIsKept() {
        journal.append(List.of(entry("a")));

        assertThatThrownBy(() -> journal.append(List.of(entry("b"), entry("a"))))
                .isNotNull();
        assertThat(journal.known(Set.of("a", "b"))).containsExactly("a");
        assertThat(journal.lastPosition()).isEqualTo(1);
        assertThat(journal.append(List.of(entry("c"))))
                .extracting(JournalEntry::position)
                .containsExactly(2L);
    }

    @Test
    void replayWalksThroughWhatWasReceivedSince() {
        journal.append(List.of(receivedAt("old", NOON.minusMillis(1)), receivedAt("b", NOON), receivedAt("c", NOON)));
        List<String> seen = new ArrayList<>();
        journal.replay(NOON, entry -> seen.add(entry.key()));

        assertThat(seen).containsExactly("b", "c");
    }

    @Test
    void afterGivesAPageInOrder() {
        journal.append(IntStream.range(0, 10).mapToObj(n -> entry("k" + n)).toList());

        assertThat(journal.after(3, 4)).extracting(JournalEntry::position).containsExactly(4L, 5L, 6L, 7L);
        assertThat(journal.after(10, 4)).isEmpty();
    }

    @Test
    void whatWasAppendedSurvivesTheProcess() {
        List<JournalEntry> placed = journal.append(List.of(entry("a"), entry("b")));
        volume.close();
        open();

        assertThat(journal.after(0, 10)).isEqualTo(placed);
        assertThat(journal.append(List.of(entry("c"))))
                .extracting(JournalEntry::position)
                .containsExactly(3L);
    }

    @Test
    void writersAtTheSameTimeLeaveNoGapAndNoPlaceTwice() {
        IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 25).forEach(n -> journal.append(List.of(entry(writer + ":" + n))))))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(journal.after(0, 200))
                .extracting(JournalEntry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void aReaderIsNotStoppedByAWriter() {
        journal.append(List.of(entry("a")));
        volume.journalWriter().useTransaction(handle -> {
            handle.execute("UPDATE entry SET state = 'CHANGED'");
            assertThat(journal.after(0, 10)).extracting(JournalEntry::state).containsExactly("READY");
            handle.rollback();
        });
    }

    private static JournalEntry entry(String key) {
        return receivedAt(key, NOON);
    }

    private static JournalEntry receivedAt(String key, Instant at) {
        return new JournalEntry(0, key, "agent", "priya", null, NOON, at, "READY", "{}");
    }
}

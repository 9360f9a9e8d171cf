package net.healix360.engage.adapter.sqlite;

import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.answered;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.control.Outbox.Depth;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteCallBookTest {
    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteCallBook book;
    private SqliteOutbox outbox;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        book = new SqliteCallBook(volume, Clock.systemUTC());
        outbox = new SqliteOutbox(volume);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void aCallComesBackAsItWasSaved() {
        CallSummary missed = missed("u1");
        CallSummary answered = answered("u2", "NO_ANSWER");
        save(missed);
        save(answered);

        assertThat(call("u1")).contains(missed);
        assertThat(call("u2")).contains(answered);
        assertThat(call("u3")).isEmpty();
    }

    @Test
    void aLaterSummaryReplacesTheEarlierOne() {
        save(answered("u1"));
        save(answered("u1", "INFO_PROVIDED"));

        assertThat(call("u1")).contains(answered("u1", "INFO_PROVIDED"));
    }

    @Test
    void aQueueEntryComesBackAsItWasSaved() {
        MissedCall entry = entry("u1", "+919000000004", 0, CallbackStatus.PENDING_CALLBACK, Optional.of("priya"));
        save(entry);

        assertThat(list(MissedCallFilter.all(10)).items()).containsExactly(entry);
        assertThat(openFrom("+919000000004")).contains(entry);
        assertThat(openFrom("+919000000005")).isEmpty();
    }

    @Test
    void aClosedEntryIsNotOpen() {
        save(entry("u1", "+919000000004", 0, CallbackStatus.CALLBACK_COMPLETED, Optional.empty()));

        assertThat(openFrom("+919000000004")).isEmpty();
    }

    @Test
    void aNumberHasAtMostOneOpenEntryAndAnyNumberOfClosedOnes() {
        save(entry("u1", "+919000000004", 0, CallbackStatus.CALLBACK_COMPLETED, Optional.empty()));
        save(entry("u2", "+919000000004", 1, CallbackStatus.INVALID, Optional.empty()));
        save(entry("u3", "+919000000004", 2, CallbackStatus.PENDING_CALLBACK, Optional.empty()));

        assertThatThrownBy(
                        () -> save(entry("u4", "+919000000004", 3, CallbackStatus.PENDING_CALLBACK, Optional.empty())))
                .isNotNull();
        assertThat(ids(list(MissedCallFilter.all(10)))).containsExactly("u3", "u2", "u1");
    }

    @Test
    void whatFailsHalfWayChangesNothing() {
        assertThatThrownBy(() -> book.write(page -> {
                    page.save(missed("u1"));
                    page.save(entry("u1", "+919000000004", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
                    page.owe(PlatformWrite.ofKey(RecordKind.CALL, "u1", Map.of()));
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(call("u1")).isEmpty();
        assertThat(list(MissedCallFilter.all(10)).total()).isZero();
        assertThat(outbox.depth()).extracting(Depth::waiting).isEqualTo(0L);
    }

    @Test
    void whatWasWrittenSurvivesTheProcess() {
        save(missed("u1"));
        save(entry("u1", "+919000000004", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
        owe("u1", Map.of("ucid", "u1"));
        volume.close();
        open();

        assertThat(call("u1")).contains(missed("u1"));
        assertThat(ids(list(MissedCallFilter.all(10)))).containsExactly("u1");
        assertThat(outbox.depth()).extracting(Depth::waiting).isEqualTo(1L);
    }

    @Test
    void theListIsLatestFirstAndEveryFilterCountsWhatItShows() {
        save(entry("u1", "+919000000001", 0, CallbackStatus.PENDING_CALLBACK, Optional.of("priya")));
        save(entry("u2", "+919000000002", 60, CallbackStatus.CALLBACK_COMPLETED, Optional.of("priya")));
        save(entry("u3", "+919000000003", 120, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
        MissedCallFilter all = MissedCallFilter.all(10);

        assertShows(all, "u3", "u2", "u1");
        assertShows(all.with(CallbackStatus.PENDING_CALLBACK), "u3", "u1");
        assertShows(filter(Optional.of("priya"), Optional.empty(), Optional.empty()), "u2", "u1");
        assertShows(filter(Optional.empty(), Optional.of("u2"), Optional.empty()), "u2");
        assertShows(filter(Optional.empty(), Optional.empty(), Optional.of(" 00003 ")), "u3");
        assertShows(filter(Optional.empty(), Optional.empty(), Optional.of("u1")), "u1");
        assertShows(filter(Optional.empty(), Optional.empty(), Optional.of(" ")), "u3", "u2", "u1");
        assertShows(filter(Optional.empty(), Optional.empty(), Optional.of("%' OR 1=1 --")));
    }

    @Test
    void anEntryIsFoundByItsFirstAndByItsLatestCall() {
        MissedCall first = entry("u1", "+919000000001", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty());
        save(first.missedAgain(new Ucid("u7"), NOON.plusSeconds(60), Duration.ofHours(12)));

        assertShows(filter(Optional.empty(), Optional.of("u1"), Optional.empty()), "u1");
        assertShows(filter(Optional.empty(), Optional.of("u7"), Optional.empty()), "u1");
    }

    @Test
    void pagesHaveNoGapAndNoRepetitionWhileCallsAreAdded() {
        // Several in one second: the id decides among them.
        IntStream.range(0, 25)
                .forEach(n -> save(entry(
                        "u%02d".formatted(n),
                        "+9190000001%02d".formatted(n),
                        n / 3,
                        CallbackStatus.PENDING_CALLBACK,
                        Optional.empty())));
        List<String> seen = new ArrayList<>();
        MissedCallFilter filter = MissedCallFilter.all(7);
        Optional<String> cursor = Optional.empty();
        int added = 0;
        do {
            MissedCallPage page = list(cursor.map(filter::after).orElse(filter));
            seen.addAll(ids(page));
            cursor = page.nextCursor();
            save(entry(
                    "new" + added,
                    "+9190000009" + added,
                    1_000 + added,
                    CallbackStatus.PENDING_CALLBACK,
                    Optional.empty()));
            added++;
        } while (cursor.isPresent());

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void theLastPageHasNoCursor() {
        save(entry("u1", "+919000000001", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
        save(entry("u2", "+919000000002", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty()));

        assertThat(list(MissedCallFilter.all(2)).nextCursor()).isEmpty();
        assertThat(list(MissedCallFilter.all(1)).nextCursor()).isPresent();
        assertThat(list(MissedCallFilter.all(1)).total()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "x", "MTIz", "OjE", "LTE6eA"})
    void aCursorThatThisListDidNotGiveOutIsRefused(String cursor) {
        assertThatThrownBy(() -> list(MissedCallFilter.all(5).after(cursor))).isInstanceOf(ProblemException.class);
    }

    @Test
    void anEntryIsStoredOnceNothingIsOwedForIt() {
        save(entry("u1", "+919000000001", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
        save(entry("u2", "+919000000002", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
        owe("u1", Map.of("ucid", "u1"));

        assertThat(book.markStored(Set.of("u1", "u2", "u3")))
                .extracting(MissedCall::id)
                .containsExactly("u2");
        outbox.paid(outbox.due(10));
        assertThat(book.markStored(Set.of("u1", "u2")))
                .extracting(MissedCall::id)
                .containsExactly("u1");
        assertThat(book.markStored(Set.of())).isEmpty();
        assertThat(list(MissedCallFilter.all(10)).items()).allMatch(MissedCall::stored);
    }

    private void assertShows(MissedCallFilter filter, String... ids) {
        assertThat(ids(list(filter))).containsExactly(ids);
        assertThat(list(filter).total()).isEqualTo(ids.length);
    }

    private MissedCallPage list(MissedCallFilter filter) {
        return book.missedCalls(filter);
    }

    private static List<String> ids(MissedCallPage page) {
        return page.items().stream().map(MissedCall::id).toList();
    }

    private static MissedCallFilter filter(Optional<String> owner, Optional<String> ucid, Optional<String> search) {
        return new MissedCallFilter(Optional.empty(), owner.map(AgentId::new), ucid, search, 10, Optional.empty());
    }

    private Optional<CallSummary> call(String ucid) {
        return book.write(page -> page.call(ucid));
    }

    private Optional<MissedCall> openFrom(String phone) {
        return book.write(page -> page.openMissedCallFrom(phone));
    }

    private void save(CallSummary summary) {
        book.write(page -> {
            page.save(summary);
            return summary;
        });
    }

    private void save(MissedCall entry) {
        book.write(page -> {
            page.save(entry);
            return entry;
        });
    }

    private void owe(String key, Map<String, Object> fields) {
        book.write(page -> {
            page.owe(PlatformWrite.ofKey(RecordKind.CALL, key, fields));
            return key;
        });
    }

    private static MissedCall entry(
            String id, String phone, int second, CallbackStatus status, Optional<String> owner) {
        Instant missedAt = NOON.plusSeconds(second);
        return new MissedCall(
                id,
                new Ucid(id),
                phone,
                Optional.empty(),
                "918040000001",
                "Inbound",
                missedAt,
                status,
                1,
                missedAt.plus(Duration.ofHours(12)),
                owner.map(AgentId::new),
                false);
    }
}

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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallCorrection;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallBook.CallPage;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.missedcalls.control.CallWords;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.control.Outbox.Depth;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
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
        save(missed("u1"));
        save(answered("u2", "NO_ANSWER"));

        assertThat(call("u1")).contains(record(missed("u1")));
        assertThat(call("u2")).contains(record(answered("u2", "NO_ANSWER")));
        assertThat(call("u3")).isEmpty();
    }

    @Test
    void everythingThatCanBeKnownOfACallComesBack() {
        CallRecord call = new CallRecord(new Ucid("u1"), everyFact(), CallSource.CDR);
        save(call, List.of(), List.of());

        assertThat(book.call(new Ucid("u1"))).contains(call);
    }

    @Test
    void aCallOfWhichOnlyTheDeskToldIsThereAndOnNoList() {
        CallRecord call = new CallRecord(
                new Ucid("u1"), Map.of(CallFact.MISSED_CALL_ID, "m1", CallFact.ANSWERED, false), CallSource.EVENTS);
        save(call, List.of(), List.of());

        assertThat(call("u1")).contains(call);
        assertThat(book.calls(CallFilter.all(10)).total()).isZero();
    }

    @Test
    void aCallIsFoundByItsLegsToo() {
        CallRecord call = record(answered("u1"));
        save(call, List.of(), List.of(new Ucid("leg1"), new Ucid("leg2")));
        save(call, List.of(), List.of(new Ucid("leg1")));

        assertThat(call("leg2")).contains(call);
        assertThat(book.call(new Ucid("leg1"))).contains(call);
        assertThat(call("leg3")).isEmpty();
    }

    @Test
    void correctionsAreKeptInTheirOrder() {
        CallCorrection first = correction("10", "20", CallSource.SUMMARY);
        CallCorrection second = correction("20", "15", CallSource.CDR);
        save(record(answered("u1")), List.of(first), List.of());
        save(record(answered("u1")), List.of(second), List.of());

        assertThat(book.corrections(new Ucid("u1"))).containsExactly(first, second);
        assertThat(book.corrections(new Ucid("u2"))).isEmpty();
    }

    @Test
    void aCallCountsOnOneEntryUntilItCountsNoMore() {
        MissedCall entry = entry("u1", "+919000000004", 0, CallbackStatus.PENDING_CALLBACK, Optional.empty());
        save(entry);
        book.write(page -> {
            page.count(new Ucid("u7"), entry);
            return entry;
        });

        assertThat(entryOf("u7")).contains(entry);
        assertShows(filter(Optional.empty(), Optional.of("u7"), Optional.empty()), "u1");
        book.write(page -> {
            page.uncount(new Ucid("u7"));
            return entry;
        });
        assertThat(entryOf("u7")).isEmpty();
    }

    @Test
    void whoHasWaitedLongestWithoutAnOwnerIsNext() {
        save(entry("u1", "+919000000001", 60, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
        save(entry("u2", "+919000000002", 0, CallbackStatus.PENDING_CALLBACK, Optional.of("priya")));
        save(entry("u3", "+919000000003", 30, CallbackStatus.PENDING_CALLBACK, Optional.empty()));
        save(entry("u4", "+919000000004", 0, CallbackStatus.CALLBACK_ATTEMPTED, Optional.of("priya")));

        assertThat(book.write(CallBook.Page::longestWaiting).map(MissedCall::id))
                .contains("u3");
        List<MissedCall> priyas = book.write(page -> page.pendingOf(new AgentId("priya")));
        assertThat(priyas).extracting(MissedCall::id).containsExactly("u2", "u4");
    }

    @Test
    void callsAreListedLatestFirstAndEveryFilterCountsWhatItShows() {
        save(answered("u1"));
        save(missed("u2", "9000000005", NOON.plusSeconds(60)));
        save(
                record(answered("u3"))
                        .after(CallWord.of(new Ucid("u3"), CallSource.CDR)
                                .at(CallFact.STARTED_AT, NOON.plusSeconds(120))
                                .text(CallFact.AGENT_ID, "meena")
                                .text(CallFact.RECORDING_URL, "https://recordings.example.org/3.mp3")
                                .text(CallFact.LEAD_ID, "lead-1")
                                .said()),
                List.of(),
                List.of());
        CallFilter all = CallFilter.all(10);

        assertLists(all, "u3", "u2", "u1");
        assertLists(all.of(Optional.of(new AgentId("meena"))), "u3");
        assertLists(all.withRecording(), "u3");
        assertLists(all.withoutLinks(), "u2", "u1");
        assertLists(all.answered(Optional.of(false)), "u2");
        assertLists(all.going(Optional.of(Direction.OUTBOUND)));
        assertLists(all.between(Optional.of(NOON.plusSeconds(60)), Optional.of(NOON.plusSeconds(120))), "u2");
    }

    @Test
    void pagesOfCallsHaveNoGapAndNoRepetition() {
        IntStream.range(0, 25).forEach(n -> save(missed("u%02d".formatted(n), "9000000004", NOON.plusSeconds(n / 3))));
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            CallPage page = book.calls(CallFilter.all(7).after(cursor));
            page.items().forEach(call -> seen.add(call.ucid().value()));
            cursor = page.nextCursor();
        } while (cursor.isPresent());

        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aCallShowsInTheLocalCopyAtOnceAndThePlatformsOwnRecordTakesItsPlace() {
        SqliteRecords records = new SqliteRecords(volume, new CallTraits(5, 20));
        SqliteReplica replica = new SqliteReplica(volume, Clock.systemUTC());
        owe("u1", Map.of("ucid", "u1", "talkSec", 5L));
        owe("u1", Map.of("ucid", "u1", "disposition", "NO_ANSWER"));

        assertThat(callsIn(records)).singleElement().satisfies(shown -> {
            assertThat(shown.number("talkSec")).contains(5L);
            assertThat(shown.text("disposition")).contains("NO_ANSWER");
        });
        assertThat(records.pendingAmong(RecordKind.CALL, List.of("u1"))).containsExactly("u1");

        outbox.paid(outbox.due(10));
        replica.save(
                RecordKind.CALL,
                List.of(new PlatformRecord(
                        RecordKind.CALL,
                        "7c1f",
                        Map.of("ucid", "u1", "talkSec", 5L, "disposition", "NO_ANSWER"),
                        NOON,
                        NOON,
                        Optional.empty())));

        assertThat(callsIn(records)).extracting(PlatformRecord::id).containsExactly("7c1f");
        owe("u1", Map.of("ucid", "u1", "disposition", "INFO_PROVIDED"));
        assertThat(callsIn(records)).singleElement().satisfies(shown -> {
            assertThat(shown.id()).isEqualTo("7c1f");
            assertThat(shown.text("disposition")).contains("INFO_PROVIDED");
        });
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
                    page.save(record(missed("u1")), List.of(), List.of());
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

        assertThat(call("u1")).contains(record(missed("u1")));
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
        assertThat(seen).isSortedAccordingTo(Comparator.reverseOrder());
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
        return MissedCallFilter.all(10).of(owner.map(AgentId::new)).call(ucid).containing(search);
    }

    private void assertLists(CallFilter filter, String... ucids) {
        CallPage page = book.calls(filter);
        assertThat(page.items()).extracting(call -> call.ucid().value()).containsExactly(ucids);
        assertThat(page.total()).isEqualTo(ucids.length);
    }

    private static List<PlatformRecord> callsIn(SqliteRecords records) {
        return records.list(RecordKind.CALL, RecordQuery.where("ucid", "u1")).items();
    }

    private static Map<CallFact, Object> everyFact() {
        Map<CallFact, Object> facts = new EnumMap<>(CallFact.class);
        for (CallFact fact : CallFact.values()) {
            facts.put(fact, value(fact));
        }
        return facts;
    }

    private static Object value(CallFact fact) {
        if (fact.type() == Instant.class) {
            return NOON.plusMillis(7);
        }
        if (fact.type() == Long.class) {
            return 7L;
        }
        return fact.type() == Boolean.class ? (Object) true : fact.name();
    }

    private static CallCorrection correction(String from, String to, CallSource source) {
        return new CallCorrection(new Ucid("u1"), CallFact.TALK_SEC, from, to, source, NOON);
    }

    private Optional<MissedCall> entryOf(String ucid) {
        return book.write(page -> page.entryOf(new Ucid(ucid)));
    }

    private static CallRecord record(CallSummary summary) {
        return CallRecord.unheard(summary.ucid()).after(CallWords.of(summary));
    }

    private Optional<CallRecord> call(String ucid) {
        return book.write(page -> page.call(new Ucid(ucid)));
    }

    private Optional<MissedCall> openFrom(String phone) {
        return book.write(page -> page.openMissedCallFrom(phone));
    }

    private void save(CallSummary summary) {
        save(record(summary), List.of(), List.of());
    }

    private void save(CallRecord call, List<CallCorrection> corrections, List<Ucid> legs) {
        book.write(page -> {
            page.save(call, corrections, legs);
            return call;
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

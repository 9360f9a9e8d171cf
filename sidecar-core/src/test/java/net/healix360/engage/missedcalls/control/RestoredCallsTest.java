package net.healix360.engage.missedcalls.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.MemoryCallBook;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.replica.entity.RecordsChanged;
import org.junit.jupiter.api.Test;

class RestoredCallsTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    private final MemoryCallBook book = new MemoryCallBook();
    private final Map<String, PlatformRecord> platform = new LinkedHashMap<>();
    private final RestoredCalls restored = new RestoredCalls(
            book, new Copy(), Agents.directoryOf("priya", "meena"), new CallbackPromise(() -> Duration.ofHours(12)));

    @Test
    void aMissedCallThatOnlyThePlatformKnowsIsInTheQueueAgainAndNothingIsOwedForIt() {
        told(call("u1", "MISSED", Map.of("callbackStatus", "PENDING_CALLBACK", "missedCallCount", 3L)));

        assertThat(book.queue()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("u1");
            assertThat(entry.attempts()).isEqualTo(3);
            assertThat(entry.status()).isEqualTo(CallbackStatus.PENDING_CALLBACK);
            assertThat(entry.stored()).isTrue();
        });
        assertThat(book.owed()).isEmpty();
    }

    @Test
    void anAnsweredCallIsInTheBookWithItsAgent() {
        told(call("u1", "ANSWERED", Map.of("agentId", "record-priya", "talkSec", 40L)));

        assertThat(book.queue()).isEmpty();
        CallRecord call = book.only();
        assertThat(call.answered()).isTrue();
        assertThat(call.seconds(CallFact.TALK_SEC)).contains(40L);
        assertThat(call.agentId()).contains(new AgentId("priya"));
    }

    @Test
    void whatTheBookKnowsStaysAsItIs() {
        told(call("u1", "ANSWERED", Map.of("talkSec", 40L)));
        told(call("u1", "ANSWERED", Map.of("talkSec", 99L)));

        assertThat(book.only().seconds(CallFact.TALK_SEC)).contains(40L);
    }

    @Test
    void oneNumberHasOneOpenEntryAlsoAfterARestore() {
        told(call("u1", "MISSED", Map.of("callbackStatus", "PENDING_CALLBACK")));
        told(call("u2", "MISSED", Map.of("callbackStatus", "PENDING_CALLBACK")));
        told(call("u3", "MISSED", Map.of("callbackStatus", "CALLBACK_COMPLETED")));

        assertThat(book.queue()).extracting(MissedCall::id).containsExactly("u1", "u3");
        assertThat(book.calls()).hasSize(3);
    }

    @Test
    void aRecordThatSomebodyMadeByHandIsNoCall() {
        told(new PlatformRecord(RecordKind.CALL, "r", Map.of("agentName", "x"), NOON, NOON, Optional.empty()));

        assertThat(book.calls()).isEmpty();
    }

    @Test
    void otherKindsAreNotAskedFor() {
        restored.changed(new RecordsChanged(RecordKind.LEAD, Set.of("u1")));

        assertThat(book.calls()).isEmpty();
    }

    private void told(PlatformRecord call) {
        platform.put(call.id(), call);
        restored.changed(new RecordsChanged(RecordKind.CALL, Set.of(call.id())));
    }

    private static PlatformRecord call(String ucid, String status, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("ucid", ucid);
        fields.put("callStatus", status);
        fields.put("direction", "INBOUND");
        fields.put("callerPhone", "+919000000004");
        fields.put("startedAt", "2026-04-10T06:30:00.000Z");
        fields.put("endedAt", "2026-04-10T06:31:00.000Z");
        return new PlatformRecord(RecordKind.CALL, "record-" + ucid, fields, NOON, NOON, Optional.empty());
    }

    /** The local copy, as far as it is asked here. */
    private final class Copy implements Records {
        @Override
        public List<PlatformRecord> latest(RecordKind kind, String field, Collection<String> values, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PlatformRecord> find(RecordKind kind, String id) {
            return Optional.ofNullable(platform.get(id));
        }

        @Override
        public Page list(RecordKind kind, RecordQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PlatformRecord> search(RecordKind kind, String words, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> pendingAmong(RecordKind kind, Collection<String> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<RecordKind, Long> counts() {
            throw new UnsupportedOperationException();
        }
    }
}

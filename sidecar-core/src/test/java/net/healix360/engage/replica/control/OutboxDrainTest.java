package net.healix360.engage.replica.control;

import static net.healix360.engage.replica.entity.RecordKind.CALL;
import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static net.healix360.engage.replica.entity.RecordKind.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryOutbox;
import net.healix360.engage.fixture.MemoryReplica;
import net.healix360.engage.replica.control.Outbox.Owed;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.Test;

class OutboxDrainTest {
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final MemoryReplica replica = new MemoryReplica();
    private final List<List<PlatformWrite>> upserts = new ArrayList<>();
    private final Fired<WritesStored> stored = new Fired<>();
    private Consumer<List<PlatformWrite>> platform = writes -> {};
    private final OutboxDrain drain = new OutboxDrain(outbox, this::upsert, replica, stored);

    @Test
    void anEmptyOutboxHasNothingToPay() {
        assertThat(drain.payAll()).isTrue();
        assertThat(upserts).isEmpty();
    }

    @Test
    void theOldestWritesArePaidFirstInBatchesOfAtMost60Records() {
        IntStream.range(0, 70).forEach(n -> outbox.owe(CALL, "u" + n, Map.of("n", "" + n)));

        assertThat(drain.payAll()).isTrue();
        assertThat(upserts).extracting(List::size).containsExactly(60, 10);
        assertThat(paidKeys())
                .containsExactlyElementsOf(
                        IntStream.range(0, 70).mapToObj(n -> "u" + n).toList());
        assertThat(outbox.depth().waiting()).isZero();
    }

    @Test
    void writesOfOneRecordAreMergedAndTheLaterOneWins() {
        outbox.owe(CALL, "u1", Map.of("callStatus", "MISSED", "missedCallCount", 1L));
        outbox.owe(CALL, "u2", Map.of("callStatus", "ANSWERED"));
        outbox.owe(CALL, "u1", Map.of("missedCallCount", 2L, "disposition", "NO_ANSWER"));
        drain.payAll();

        assertThat(upserts)
                .containsExactly(List.of(
                        new PlatformWrite(
                                CALL,
                                "u1",
                                Map.of("callStatus", "MISSED", "missedCallCount", 2L, "disposition", "NO_ANSWER")),
                        new PlatformWrite(CALL, "u2", Map.of("callStatus", "ANSWERED"))));
        assertThat(stored.events()).containsExactly(new WritesStored(CALL, Set.of("u1", "u2")));
    }

    @Test
    void callsOvertakeOtherKindsSoThatBatchesStayFull() {
        outbox.owe(CALL, "u1", Map.of());
        outbox.owe(PATIENT, "p1", Map.of());
        outbox.owe(CALL, "u2", Map.of());
        drain.payAll();

        assertThat(upserts).hasSize(2);
        assertThat(paidKeys()).containsExactly("u1", "u2", "p1");
    }

    @Test
    void aWriteNeverOvertakesTheRecordThatItPointsTo() {
        outbox.owe(CALL, "u1", Map.of());
        outbox.owe(LEAD, "l1", Map.of());
        outbox.owe(CALL, "u2", Map.of("leadId", "l1"));
        outbox.owe(CALL, "u3", Map.of());
        outbox.owe(CALL, "u2", Map.of("disposition", "NO_ANSWER"));
        drain.payAll();

        assertThat(paidKeys()).containsExactly("u1", "u3", "l1", "u2");
        assertThat(upserts.get(2).get(0).fields()).containsEntry("disposition", "NO_ANSWER");
    }

    @Test
    void whatThePlatformAnswersGoesIntoTheLocalCopy() {
        outbox.owe(LEAD, "l1", Map.of());
        drain.payAll();

        assertThat(replica.saved()).extracting(PlatformRecord::id).containsExactly("l1");
    }

    @Test
    void ofARefusedBatchOnlyTheBadWriteIsSetAside() {
        outbox.owe(CALL, "good1", Map.of());
        outbox.owe(CALL, "bad", Map.of());
        outbox.owe(CALL, "good2", Map.of());
        refuse("bad");

        assertThat(drain.payAll()).isTrue();
        assertThat(paidKeys()).containsExactly("good1", "good2");
        assertThat(outbox.deadLetters(10)).extracting(Outbox.DeadLetter::error).containsExactly("no such field");
        assertThat(stored.events()).extracting(WritesStored::keys).containsExactly(Set.of("good1"), Set.of("good2"));
    }

    @Test
    void whatIsOwedForTheSameRecordWaitsBehindTheDeadLetterAndIsPaidInOrderAfterTheReplay() {
        outbox.owe(CALL, "bad", Map.of("disposition", "UNHEARD_OF"));
        refuse("bad");
        drain.payAll();
        outbox.owe(CALL, "bad", Map.of("disposition", "NO_ANSWER"));
        drain.payAll();
        assertThat(upserts).isEmpty();

        platform = writes -> {};
        outbox.replay(outbox.deadLetters(1).get(0).id());
        drain.payAll();
        assertThat(upserts)
                .containsExactly(List.of(new PlatformWrite(CALL, "bad", Map.of("disposition", "NO_ANSWER"))));
    }

    @Test
    void aPlatformThatIsNotThereKeepsEverythingOwed() {
        outbox.owe(CALL, "u1", Map.of());
        platform = writes -> {
            throw new UnavailableException("down");
        };

        assertThat(drain.payAll()).isFalse();
        assertThat(outbox.depth().waiting()).isEqualTo(1);
        assertThat(stored.events()).isEmpty();

        platform = writes -> {};
        assertThat(drain.payAll()).isTrue();
        assertThat(outbox.depth().waiting()).isZero();
    }

    @Test
    void aPlatformThatGoesAwayWhileTheyAreTriedOneByOneKeepsTheRestOwed() {
        outbox.owe(CALL, "good", Map.of());
        outbox.owe(CALL, "bad", Map.of());
        outbox.owe(CALL, "later", Map.of());
        platform = writes -> {
            if (keys(writes).contains("bad")) {
                throw new RefusedException(RefusedException.Reason.INVALID, "no");
            }
            if (keys(writes).contains("later")) {
                throw new UnavailableException("down");
            }
        };

        assertThat(drain.payAll()).isFalse();
        assertThat(outbox.deadLetters(10)).hasSize(1);
        assertThat(outbox.due(1)).extracting(owed -> owed.write().key()).containsExactly("later");
    }

    @Test
    void aWriteOverWhichThePlatformAlwaysStumblesEndsAsADeadLetterAndHoldsUpNobody() {
        outbox.owe(CALL, "poison", Map.of());
        outbox.owe(CALL, "good", Map.of());
        platform = writes -> {
            if (keys(writes).contains("poison")) {
                throw new UnavailableException("internal error", true);
            }
        };

        assertThat(drain.payAll()).isFalse();
        assertThat(paidKeys()).containsExactly("good");
        IntStream.range(1, OutboxDrain.MOST_ATTEMPTS - 1).forEach(attempt -> drain.payAll());
        assertThat(outbox.due(1)).extracting(Owed::attempts).containsExactly(OutboxDrain.MOST_ATTEMPTS - 1);
        drain.payAll();
        assertThat(outbox.deadLetters(10)).hasSize(1);
    }

    private void refuse(String key) {
        platform = writes -> {
            if (keys(writes).contains(key)) {
                throw new RefusedException(RefusedException.Reason.INVALID, "no such field");
            }
        };
    }

    private List<PlatformRecord> upsert(RecordKind kind, List<PlatformWrite> writes) {
        platform.accept(writes);
        upserts.add(writes);
        return writes.stream()
                .map(write -> new PlatformRecord(
                        kind, write.key(), write.fields(), Instant.EPOCH, Instant.EPOCH, Optional.empty()))
                .toList();
    }

    private List<String> paidKeys() {
        return upserts.stream().flatMap(List::stream).map(PlatformWrite::key).toList();
    }

    private static List<String> keys(List<PlatformWrite> writes) {
        return writes.stream().map(PlatformWrite::key).toList();
    }
}

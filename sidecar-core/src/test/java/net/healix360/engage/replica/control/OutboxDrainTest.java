package net.healix360.engage.replica.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.replica.control.PlatformWriter.RefusedException;
import net.healix360.engage.replica.control.PlatformWriter.UnavailableException;
import org.junit.jupiter.api.Test;

class OutboxDrainTest {
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final List<List<PlatformWrite>> upserts = new ArrayList<>();
    private final Fired<WritesStored> stored = new Fired<>();
    private Consumer<List<PlatformWrite>> platform = writes -> {};
    private final OutboxDrain drain = new OutboxDrain(
            outbox,
            (entity, writes) -> {
                platform.accept(writes);
                upserts.add(writes);
            },
            stored);

    @Test
    void anEmptyOutboxHasNothingToPay() {
        assertThat(drain.payOnce()).isFalse();
        assertThat(upserts).isEmpty();
    }

    @Test
    void theOldestWritesArePaidFirstInBatchesOfAtMost60() {
        IntStream.range(0, 70).forEach(n -> outbox.owe("call", "u" + n, Map.of("n", "" + n)));

        assertThat(drain.payOnce()).isTrue();
        assertThat(upserts.get(0)).hasSize(60);
        assertThat(upserts.get(0).get(0).key()).isEqualTo("u0");
        assertThat(drain.payOnce()).isTrue();
        assertThat(upserts.get(1))
                .extracting(PlatformWrite::key)
                .containsExactlyElementsOf(
                        IntStream.range(60, 70).mapToObj(n -> "u" + n).toList());
        assertThat(drain.payOnce()).isFalse();
        assertThat(outbox.depth()).isEqualTo(new Outbox.Depth(0, 0));
    }

    @Test
    void writesOfOneRecordAreMergedAndTheLaterOneWins() {
        outbox.owe("call", "u1", Map.of("callStatus", "MISSED", "missedCallCount", 1L));
        outbox.owe("call", "u2", Map.of("callStatus", "ANSWERED"));
        outbox.owe("call", "u1", Map.of("missedCallCount", 2L, "disposition", "NO_ANSWER"));
        drain.payOnce();

        assertThat(upserts)
                .containsExactly(List.of(
                        new PlatformWrite(
                                "call",
                                "u1",
                                Map.of("callStatus", "MISSED", "missedCallCount", 2L, "disposition", "NO_ANSWER")),
                        new PlatformWrite("call", "u2", Map.of("callStatus", "ANSWERED"))));
        assertThat(outbox.depth().waiting()).isZero();
        assertThat(stored.events()).containsExactly(new WritesStored("call", Set.of("u1", "u2")));
    }

    @Test
    void oneBatchIsOfOneEntityAndTheOrderIsKept() {
        outbox.owe("call", "u1", Map.of());
        outbox.owe("patient", "p1", Map.of());
        outbox.owe("call", "u2", Map.of());
        while (drain.payOnce()) {
            assertThat(upserts).isNotEmpty();
        }

        assertThat(upserts.stream().flatMap(List::stream).map(PlatformWrite::key))
                .containsExactly("u1", "p1", "u2");
        assertThat(upserts).hasSize(3);
    }

    @Test
    void ofARefusedBatchOnlyTheBadWriteIsSetAside() {
        outbox.owe("call", "good1", Map.of());
        outbox.owe("call", "bad", Map.of());
        outbox.owe("call", "good2", Map.of());
        platform = writes -> {
            if (keys(writes).contains("bad")) {
                throw new RefusedException("no such field");
            }
        };

        assertThat(drain.payOnce()).isTrue();
        assertThat(upserts.stream().flatMap(List::stream).map(PlatformWrite::key))
                .containsExactly("good1", "good2");
        assertThat(outbox.refused).containsExactly(Map.entry("bad", "no such field"));
        assertThat(outbox.depth()).isEqualTo(new Outbox.Depth(0, 1));
        assertThat(stored.events()).extracting(WritesStored::keys).containsExactly(Set.of("good1"), Set.of("good2"));
    }

    @Test
    void aPlatformThatIsNotThereKeepsEverythingOwed() {
        outbox.owe("call", "u1", Map.of());
        platform = writes -> {
            throw new UnavailableException("down");
        };

        assertThat(drain.payOnce()).isFalse();
        assertThat(outbox.depth()).isEqualTo(new Outbox.Depth(1, 0));
        assertThat(stored.events()).isEmpty();

        platform = writes -> {};
        assertThat(drain.payOnce()).isTrue();
        assertThat(outbox.depth().waiting()).isZero();
    }

    @Test
    void aPlatformThatGoesAwayWhileTheyAreTriedOneByOneKeepsTheRestOwed() {
        outbox.owe("call", "good", Map.of());
        outbox.owe("call", "bad", Map.of());
        outbox.owe("call", "later", Map.of());
        platform = writes -> {
            if (keys(writes).contains("bad")) {
                throw new RefusedException("no");
            }
            if (keys(writes).contains("later")) {
                throw new UnavailableException("down");
            }
        };

        assertThat(drain.payOnce()).isFalse();
        assertThat(outbox.depth()).isEqualTo(new Outbox.Depth(1, 1));
        assertThat(outbox.oldest(1)).extracting(owed -> owed.write().key()).containsExactly("later");
    }

    private static List<String> keys(List<PlatformWrite> writes) {
        return writes.stream().map(PlatformWrite::key).toList();
    }

    /** What is owed, in memory. */
    private static final class MemoryOutbox implements Outbox {
        private final Map<Long, Owed> waiting = new LinkedHashMap<>();
        private final Map<String, String> refused = new LinkedHashMap<>();
        private long next = 1;

        void owe(String entity, String key, Map<String, Object> fields) {
            waiting.put(next, new Owed(next, new PlatformWrite(entity, key, fields)));
            next++;
        }

        @Override
        public List<Owed> oldest(int most) {
            return waiting.values().stream().limit(most).toList();
        }

        @Override
        public void paid(List<Owed> writes) {
            writes.forEach(owed -> waiting.remove(owed.id()));
        }

        @Override
        public void refused(Owed write, String error) {
            waiting.remove(write.id());
            refused.put(write.write().key(), error);
        }

        @Override
        public Depth depth() {
            return new Depth(waiting.size(), refused.size());
        }
    }
}

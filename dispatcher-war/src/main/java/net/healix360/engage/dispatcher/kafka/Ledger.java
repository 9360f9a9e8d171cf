package net.healix360.engage.dispatcher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import net.healix360.engage.dispatcher.control.EventLog.UnavailableException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * Writes records and waits for what became of them. What a record did is known when it comes back in its place among all
 * others; that it comes back also means that every replica in sync has it.
 */
final class Ledger implements AutoCloseable {
    private static final long LONGEST_SECONDS = 15;

    private final String me = UUID.randomUUID().toString();
    private final AtomicLong number = new AtomicLong();
    private final Map<String, CompletableFuture<Object>> open = new ConcurrentHashMap<>();
    private final Producer<byte[], byte[]> producer;
    private final String topic;

    Ledger(Cluster cluster) {
        producer = cluster.producer();
        topic = cluster.topic();
    }

    /** Tells this process from every other dispatcher, also from the one that ran here before. */
    String me() {
        return me;
    }

    /** Completes when the record has come back, with what became of it. */
    CompletableFuture<Object> write(Draft draft) {
        String mark = me + '/' + number.incrementAndGet();
        CompletableFuture<Object> outcome = new CompletableFuture<>();
        open.put(mark, outcome);
        ProducerRecord<byte[], byte[]> written = draft.on(topic);
        written.headers().add(Fact.WRITER, mark.getBytes(UTF_8));
        try {
            var unused = producer.send(written, (place, failure) -> {
                if (failure != null) {
                    open.remove(mark);
                    outcome.completeExceptionally(failure);
                }
            });
        } catch (KafkaException | IllegalStateException refused) {
            open.remove(mark);
            throw new UnavailableException(refused);
        }
        return outcome;
    }

    /** Waits for it. */
    static Object outcome(CompletableFuture<Object> written) {
        try {
            return written.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notKept) {
            throw new UnavailableException(notKept);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnavailableException(stopped);
        }
    }

    Object outcomeOf(Draft draft) {
        return outcome(write(draft));
    }

    /** A record has come back. */
    void cameBack(Line line, Object outcome) {
        line.writer().map(open::remove).ifPresent(waiting -> waiting.complete(outcome));
    }

    /** At once, as when the process dies: what was not acknowledged was not promised. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
        open.values().forEach(waiting -> waiting.completeExceptionally(new KafkaException("the spool is closed")));
    }
}

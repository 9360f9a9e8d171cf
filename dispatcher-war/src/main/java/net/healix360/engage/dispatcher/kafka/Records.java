package net.healix360.engage.dispatcher.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import net.healix360.engage.dispatcher.control.EventLog.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads records of the topic again, by their offsets. One reader at a time. */
final class Records implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Records in between are read over rather than sought past. */
    private static final int READ_OVER = 2_000;

    private final TopicPartition events;
    private final Consumer<byte[], byte[]> consumer;

    Records(Cluster cluster) {
        events = cluster.events();
        consumer = cluster.consumer("earliest");
        consumer.assign(List.of(events));
    }

    /** Those that are still there. */
    synchronized Map<Long, Line> read(SortedSet<Long> offsets) {
        Map<Long, Line> found = new HashMap<>();
        NavigableSet<Long> wanted = new TreeSet<>(offsets);
        try {
            long deadline = System.nanoTime() + LONGEST.toNanos();
            long position = Long.MAX_VALUE;
            while (!wanted.isEmpty()) {
                if (wanted.first() < position || wanted.first() > position + READ_OVER) {
                    consumer.seek(events, wanted.first());
                }
                for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                    take(read, wanted, found);
                    position = read.offset() + 1;
                }
                if (System.nanoTime() - deadline > 0) {
                    throw new TimeoutException("the topic's records cannot be read");
                }
            }
            return found;
        } catch (KafkaException | IllegalStateException unreachable) {
            throw new UnavailableException(unreachable);
        }
    }

    /** What stands before a record that was read, and was not read, is not there any more. */
    private static void take(ConsumerRecord<byte[], byte[]> read, NavigableSet<Long> wanted, Map<Long, Line> found) {
        wanted.headSet(read.offset(), false).clear();
        if (wanted.remove(read.offset())) {
            found.put(read.offset(), Line.of(read));
        }
    }

    /** Offset of the first record that was written then or later, by the broker's clock; the end when there is none. */
    synchronized long firstSince(Instant time) {
        if (!time.isAfter(Instant.EPOCH)) {
            return 0;
        }
        try {
            OffsetAndTimestamp first = consumer.offsetsForTimes(Map.of(events, time.toEpochMilli()))
                    .get(events);
            return first == null ? consumer.endOffsets(List.of(events)).get(events) : first.offset();
        } catch (KafkaException | IllegalStateException unreachable) {
            throw new UnavailableException(unreachable);
        }
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}

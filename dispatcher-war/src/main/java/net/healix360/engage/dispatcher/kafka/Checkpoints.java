package net.healix360.engage.dispatcher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.LongPredicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;

/** The checkpoints, in a small topic of their own, so that they are found without reading the events. */
final class Checkpoints {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Cluster cluster;

    Checkpoints(Cluster cluster) {
        this.cluster = cluster;
    }

    /** All that are kept, by the offset at which each stands in its topic. */
    NavigableMap<Long, Checkpoint> all() {
        TopicPartition topic = cluster.checkpoints();
        NavigableMap<Long, Checkpoint> found = new TreeMap<>();
        try (Consumer<byte[], byte[]> consumer = cluster.consumer("earliest")) {
            consumer.assign(List.of(topic));
            consumer.seekToBeginning(List.of(topic));
            long end = consumer.endOffsets(List.of(topic)).get(topic);
            long deadline = System.nanoTime() + LONGEST.toNanos();
            while (consumer.position(topic) < end) {
                consumer.poll(POLL)
                        .forEach(read -> found.put(read.offset(), Checkpoint.ofJson(new String(read.value(), UTF_8))));
                if (System.nanoTime() - deadline > 0) {
                    throw new TimeoutException("the checkpoints cannot be read");
                }
            }
        }
        return found;
    }

    /** The oldest from which the kept records go on without a gap: so nothing that is kept is left out. */
    Checkpoint before(long firstKept) {
        Optional<Checkpoint> found = all().values().stream()
                .filter(point -> point.next() >= firstKept)
                .findFirst();
        if (found.isEmpty() && firstKept > 0) {
            throw new KafkaException("topic " + cluster.topic() + " begins at offset " + firstKept
                    + " and no checkpoint goes on from there: the spool needs its topic "
                    + cluster.checkpoints().topic() + " back, or both topics made anew");
        }
        return found.filter(point -> firstKept > 0).orElse(Checkpoint.NOTHING);
    }

    void write(Checkpoint checkpoint) {
        TopicPartition topic = cluster.checkpoints();
        try (Producer<byte[], byte[]> producer = cluster.producer()) {
            producer.send(new ProducerRecord<>(
                            topic.topic(), 0, null, checkpoint.toJson().getBytes(UTF_8)))
                    .get();
        } catch (ExecutionException failed) {
            throw new KafkaException("no checkpoint could be written", failed.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    /** The newest from where one may begin to read; where it stands in its topic. */
    Optional<Map.Entry<Long, Checkpoint>> newest(LongPredicate mayBeginAt) {
        return all().descendingMap().entrySet().stream()
                .filter(point -> mayBeginAt.test(point.getValue().next()))
                .findFirst();
    }
}

package net.healix360.engage.dispatcher.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.healix360.engage.dispatcher.control.EventLog.UnavailableException;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.logging.EventLogger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Follows the topic for as long as the dispatcher lives, folds every record and tells who waits for it. What it knows is
 * given to nobody before it has read what was there when it began, nor while the brokers do not answer.
 */
final class Follower implements Runnable {
    private static final EventLogger LOG = EventLogger.of(Follower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PROBE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long AGAIN_MILLIS = 1_000;

    private final Cluster cluster;
    private final Ledger ledger;
    private final Remembered newest;
    private final List<Consumer<Tenant>> listeners = new CopyOnWriteArrayList<>();
    private volatile AccountFold fold = new AccountFold(Checkpoint.NOTHING);
    private volatile String notReady = "the spool's topic is not read yet";
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running = true;
    private long probeAt;

    Follower(Cluster cluster, Ledger ledger, Remembered newest) {
        this.cluster = cluster;
        this.ledger = ledger;
        this.newest = newest;
    }

    void onNews(Consumer<Tenant> listener) {
        listeners.add(listener);
    }

    /** @throws UnavailableException while it is not known what stands in the topic */
    AccountFold fold() {
        String reason = notReady;
        if (reason != null) {
            throw new UnavailableException(new KafkaException(reason));
        }
        return fold;
    }

    void stop() {
        running = false;
        notReady = "the spool is closed";
        stopped.countDown();
    }

    @Override
    public void run() {
        while (running) {
            try (var consumer = cluster.consumer("none")) {
                new Topics(cluster).make();
                follow(consumer);
            } catch (RuntimeException cut) {
                lost(cut);
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer) {
        TopicPartition events = cluster.events();
        consumer.assign(List.of(events));
        long first = consumer.beginningOffsets(List.of(events)).get(events);
        long known = consumer.endOffsets(List.of(events)).get(events);
        Checkpoint checkpoint = new Checkpoints(cluster).before(first);
        fold = new AccountFold(checkpoint);
        consumer.seek(events, checkpoint.next());
        probeAt = System.nanoTime() + PROBE_NANOS;
        boolean answered = true;
        while (running) {
            if (answered && notReady != null && consumer.position(events) >= known) {
                ready();
            }
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            records.forEach(this::take);
            answered = !records.isEmpty() || probed(consumer);
            tellNews();
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> read) {
        try {
            Line line = Line.of(read);
            if (line.kind() == Kind.EVENT || line.kind() == Kind.REPLAY) {
                newest.put(line);
            }
            ledger.cameBack(line, fold.apply(line));
        } catch (RuntimeException foreign) {
            LOG.warn(
                    "a record of the spool's topic is none of the dispatcher's",
                    Map.of("offset", read.offset(), "reason", String.valueOf(foreign.getMessage())));
        }
    }

    /** A consumer does not tell that its brokers are gone, so a quiet one asks now and then; true when it was answered. */
    private boolean probed(KafkaConsumer<byte[], byte[]> consumer) {
        if (System.nanoTime() - probeAt < 0) {
            return false;
        }
        probeAt = System.nanoTime() + PROBE_NANOS;
        try {
            consumer.endOffsets(List.of(cluster.events()));
            return true;
        } catch (TimeoutException silent) {
            lost(silent);
            return false;
        }
    }

    private void ready() {
        if (running) {
            notReady = null;
            LOG.info("the spool's topic is read", Map.of("topic", cluster.topic()));
        }
    }

    private void tellNews() {
        if (notReady == null) {
            fold.takeNews().forEach(tenant -> listeners.forEach(listener -> listener.accept(tenant)));
        }
    }

    private void lost(RuntimeException cut) {
        if (running) {
            notReady = "Kafka does not answer: " + cut.getMessage();
            LOG.warn("the spool's topic cannot be read", Map.of("reason", String.valueOf(cut.getMessage())));
        }
    }

    private void pause() {
        try {
            var unused = stopped.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}

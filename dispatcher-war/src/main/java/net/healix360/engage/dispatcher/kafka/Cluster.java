package net.healix360.engage.dispatcher.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Where the spool is, and how its clients speak.
 *
 * @param bootstrap some of the brokers, {@code host:port,host:port}
 * @param topic the spool's topic; its checkpoints are in the topic of that name with {@code -checkpoints}
 * @param more further settings of the Kafka clients, such as those of TLS and SASL
 */
public record Cluster(String bootstrap, String topic, Map<String, String> more) {
    private static final int CALL_MILLIS = 3_000;
    private static final int DELIVERY_MILLIS = 10_000;
    private static final int MEGABYTE = 1 << 20;

    public Cluster {
        more = Map.copyOf(more);
    }

    TopicPartition events() {
        return new TopicPartition(topic, 0);
    }

    TopicPartition checkpoints() {
        return new TopicPartition(topic + "-checkpoints", 0);
    }

    /** In order and once each, whatever is retried; acknowledged by all replicas that are in sync. */
    Producer<byte[], byte[]> producer() {
        Map<String, Object> settings = common();
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("batch.size", MEGABYTE / 4);
        settings.put("max.block.ms", CALL_MILLIS);
        settings.put("delivery.timeout.ms", DELIVERY_MILLIS);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * A reader by offset, in no group.
     *
     * @param whenGone {@code none} fails at an offset that was dropped, {@code earliest} goes on after it
     */
    KafkaConsumer<byte[], byte[]> consumer(String whenGone) {
        Map<String, Object> settings = common();
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", whenGone);
        settings.put("max.poll.records", 2_000);
        settings.put("max.partition.fetch.bytes", 2 * MEGABYTE);
        settings.put("default.api.timeout.ms", CALL_MILLIS);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    Admin admin() {
        Map<String, Object> settings = common();
        settings.put("default.api.timeout.ms", CALL_MILLIS);
        return Admin.create(settings);
    }

    private Map<String, Object> common() {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", bootstrap);
        settings.put("request.timeout.ms", CALL_MILLIS);
        settings.put("reconnect.backoff.max.ms", CALL_MILLIS / 3);
        settings.put("enable.metrics.push", false);
        return settings;
    }
}

package net.healix360.engage.dispatcher.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The two topics, each of one partition, which is what orders the account. Nothing is dropped by time or size: trimming
 * drops what nobody needs. Copies and how many must be in sync are as the cluster has them by default.
 */
final class Topics {
    private static final Map<String, String> CONFIGURED = Map.of(
            "cleanup.policy", "delete",
            "retention.ms", "-1",
            "retention.bytes", "-1",
            "message.timestamp.type", "LogAppendTime");

    private final Cluster cluster;

    Topics(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Makes those that are not there. */
    void make() {
        try (Admin admin = cluster.admin()) {
            create(admin, cluster.events());
            create(admin, cluster.checkpoints());
        }
    }

    /** Drops all records before the offset. */
    void dropBefore(TopicPartition partition, long offset) {
        try (Admin admin = cluster.admin()) {
            done(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(offset)))
                    .all());
        }
    }

    private static void create(Admin admin, TopicPartition partition) {
        NewTopic wanted = new NewTopic(partition.topic(), Optional.of(1), Optional.empty()).configs(CONFIGURED);
        try {
            done(admin.createTopics(List.of(wanted)).all());
        } catch (TopicExistsException there) {
            // another dispatcher, or the operator, was first: that one stands
        }
    }

    private static void done(KafkaFuture<Void> call) {
        try {
            call.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof KafkaException known ? known : new KafkaException(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }
}

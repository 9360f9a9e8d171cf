package net.healix360.engage.dispatcher.kafka;

import java.util.concurrent.ThreadFactory;
import net.healix360.engage.dispatcher.control.Spool;

/** The spool on a Kafka cluster, opened; it answers once it has read what the topic holds. */
public final class KafkaAccount implements AutoCloseable {
    private final Ledger ledger;
    private final Follower follower;
    private final Archive archive;
    private final Spool spool;

    private KafkaAccount(Cluster cluster) {
        Newest newest = new Newest();
        ledger = new Ledger(cluster);
        follower = new Follower(cluster, ledger, newest);
        archive = new Archive(cluster);
        Bodies bodies = new Bodies(newest, archive);
        Trimming trimming = new Trimming(cluster, ledger, follower, bodies);
        spool = new Spool(
                new KafkaSpool(ledger, follower, bodies, trimming),
                new KafkaClaims(ledger, follower),
                new KafkaLeases(ledger, follower));
    }

    /** Begins to read in a thread of its own. */
    public static KafkaAccount open(Cluster cluster, ThreadFactory threads) {
        KafkaAccount account = new KafkaAccount(cluster);
        Thread thread = threads.newThread(account.follower);
        thread.setName("spool-fold");
        thread.start();
        return account;
    }

    public Spool spool() {
        return spool;
    }

    @Override
    public void close() {
        follower.stop();
        ledger.close();
        archive.close();
    }
}

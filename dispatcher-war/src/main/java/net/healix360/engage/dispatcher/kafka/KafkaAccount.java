package net.healix360.engage.dispatcher.kafka;

import java.util.concurrent.ThreadFactory;
import net.healix360.engage.dispatcher.control.Spool;

/** The spool on a Kafka cluster, opened; it answers once it has read what the topic holds. */
public final class KafkaAccount implements AutoCloseable {
    /** So that a lane that keeps up reads nothing twice. */
    private static final long NEWEST_BYTES = 32L << 20;

    private final Ledger ledger;
    private final Follower follower;
    private final Records forLanes;
    private final Records forOperators;
    private final Spool spool;

    private KafkaAccount(Cluster cluster) {
        Remembered newest = new Remembered(NEWEST_BYTES);
        ledger = new Ledger(cluster);
        follower = new Follower(cluster, ledger, newest);
        forLanes = new Records(cluster);
        forOperators = new Records(cluster);
        Bodies bodies = new Bodies(newest, forLanes);
        Trimming trimming = new Trimming(cluster, ledger, follower, bodies);
        spool = new Spool(
                new KafkaSpool(ledger, follower, bodies, trimming),
                new KafkaClaims(ledger, follower),
                new KafkaLeases(ledger, follower),
                new KafkaArchive(ledger, follower, forOperators, new Bodies(newest, forOperators)),
                new KafkaClaimConflicts(follower));
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
        forLanes.close();
        forOperators.close();
    }
}

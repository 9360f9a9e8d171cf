package net.healix360.engage.dispatcher.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.EventLog.UnavailableException;
import net.healix360.engage.dispatcher.entity.Tenant;
import org.apache.kafka.common.KafkaException;

/**
 * Drops the records that nobody needs. Where the topic shall begin there must be a checkpoint, so the cut is made at the
 * newest one that is old enough; dead letters before it are written again.
 */
final class Trimming {
    private static final int PAGE = 500;

    private final Cluster cluster;
    private final Ledger ledger;
    private final Follower follower;
    private final Bodies bodies;
    private final Topics topics;
    private final Checkpoints checkpoints;

    Trimming(Cluster cluster, Ledger ledger, Follower follower, Bodies bodies) {
        this.cluster = cluster;
        this.ledger = ledger;
        this.follower = follower;
        this.bodies = bodies;
        this.topics = new Topics(cluster);
        this.checkpoints = new Checkpoints(cluster);
    }

    void trim(Instant before) {
        AccountFold fold = follower.fold();
        ledger.outcomeOf(Draft.of(Kind.TRIM).with(Fact.BEFORE, before.toEpochMilli()));
        try {
            checkpoints.write(fold.checkpoint());
            Optional<Map.Entry<Long, Checkpoint>> cut = checkpoints.newest(fold::mayBeginAt);
            if (cut.isPresent()) {
                long next = cut.get().getValue().next();
                fold.laneNames().forEach(tenant -> rescueLetters(fold, tenant, next));
                topics.dropBefore(cluster.events(), next);
                topics.dropBefore(cluster.checkpoints(), cut.get().getKey());
                fold.droppedBefore(next);
            }
        } catch (KafkaException later) {
            throw new UnavailableException(later);
        }
    }

    private void rescueLetters(AccountFold fold, Tenant tenant, long next) {
        List<Line> page = lettersBefore(fold, tenant, next);
        while (!page.isEmpty()) {
            page.stream()
                    .map(letter -> ledger.write(copy(tenant, letter)))
                    .toList()
                    .forEach(Ledger::outcome);
            page = lettersBefore(fold, tenant, next);
        }
    }

    private List<Line> lettersBefore(AccountFold fold, Tenant tenant, long next) {
        return bodies.at(fold.ofLane(tenant, lane -> lane.letters().carriedBefore(next, PAGE)));
    }

    static Draft copy(Tenant tenant, Line letter) {
        Letter known = Letter.of(letter);
        return Draft.of(Kind.LETTER, letter.event(known.place()))
                .with(Fact.TENANT, tenant.name())
                .with(Fact.BURIED, known.buried())
                .with(Fact.BURIED_AT, known.buriedAt())
                .with(Fact.PLACE, known.place().text())
                .with(Fact.REASON, letter.text(Fact.REASON));
    }
}

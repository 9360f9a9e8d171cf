package net.healix360.engage.dispatcher.kafka;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.control.Leases;
import net.healix360.engage.dispatcher.entity.Tenant;

/** Leases as records among the events. Renewed when half of their time is over, and asked for only when nobody has them. */
final class KafkaLeases implements Leases {
    private final Map<Tenant, Long> renewAt = new ConcurrentHashMap<>();
    private final Ledger ledger;
    private final Follower follower;

    KafkaLeases(Ledger ledger, Follower follower) {
        this.ledger = ledger;
        this.follower = follower;
    }

    @Override
    public boolean hold(Tenant lane) {
        Long known = renewAt.get(lane);
        long now = System.nanoTime();
        if (known != null && now - known < 0) {
            return true;
        }
        boolean held = !follower.fold().isAnothers(lane, ledger.me())
                && (Boolean) ledger.outcomeOf(
                        Draft.of(Kind.HOLD).with(Fact.TENANT, lane.name()).with(Fact.HOLDER, ledger.me()));
        if (held) {
            renewAt.put(lane, now + LeaseFold.LEASE.dividedBy(2).toNanos());
        } else {
            renewAt.remove(lane);
        }
        return held;
    }

    @Override
    public void giveBackAll() {
        if (!renewAt.isEmpty()) {
            ledger.outcomeOf(Draft.of(Kind.RETURN).with(Fact.HOLDER, ledger.me()));
            renewAt.clear();
        }
    }
}

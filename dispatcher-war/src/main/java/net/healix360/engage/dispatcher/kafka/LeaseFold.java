package net.healix360.engage.dispatcher.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.entity.Tenant;

/** Which dispatcher delivers which lane. Times are the broker's, so that all dispatchers find the same. */
final class LeaseFold {
    static final Duration LEASE = Duration.ofSeconds(4);

    /** @param until by the broker's clock; {@code heardAt} is ours, when we heard of it */
    private record Lease(String holder, long until, long heardAt) {}

    private final Map<Tenant, Lease> leases = new HashMap<>();

    boolean hold(Tenant lane, String holder, long at) {
        Lease now = leases.get(lane);
        boolean free = now == null || now.until() <= at || now.holder().equals(holder);
        if (free) {
            leases.put(lane, new Lease(holder, at + LEASE.toMillis(), System.nanoTime()));
        }
        return free;
    }

    /** @return the lanes that are free now */
    Set<Tenant> giveBack(String holder) {
        Set<Tenant> free = leases.entrySet().stream()
                .filter(lease -> lease.getValue().holder().equals(holder))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        leases.keySet().removeAll(free);
        return free;
    }

    /** True while it is not worth the asking: another dispatcher said less than a lease ago that it is there. */
    boolean isAnothers(Tenant lane, String me) {
        Lease lease = leases.get(lane);
        return lease != null && !lease.holder().equals(me) && System.nanoTime() - lease.heardAt() < LEASE.toNanos();
    }
}

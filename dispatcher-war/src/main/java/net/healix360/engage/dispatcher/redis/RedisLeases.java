package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.control.Leases;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.UnifiedJedis;

/**
 * {@code lease:<tenant>} names the dispatcher that delivers a lane and expires with it. Renewed when half of its time is
 * over, so a busy lane costs no look-up per batch.
 */
@ApplicationScoped
public class RedisLeases implements Leases {
    static final Duration LEASE = Duration.ofSeconds(4);

    private final Map<Tenant, Long> renewAt = new ConcurrentHashMap<>();
    private UnifiedJedis redis;
    private String me;

    protected RedisLeases() {}

    @Inject
    public RedisLeases(UnifiedJedis redis, DispatcherId dispatcher) {
        this.redis = redis;
        this.me = dispatcher.text();
    }

    @Override
    public boolean hold(Tenant lane) {
        Long known = renewAt.get(lane);
        long now = System.nanoTime();
        if (known != null && now - known < 0) {
            return true;
        }
        boolean held = RedisReach.reach(() -> redis.eval(
                        Scripts.HOLD, List.of("lease:" + lane), List.of(me, Long.toString(LEASE.toMillis()))))
                .equals(1L);
        if (held) {
            renewAt.put(lane, now + LEASE.dividedBy(2).toNanos());
        } else {
            renewAt.remove(lane);
        }
        return held;
    }

    @Override
    public void giveBackAll() {
        renewAt.keySet()
                .forEach(lane ->
                        RedisReach.reach(() -> redis.eval(Scripts.GIVE_BACK, List.of("lease:" + lane), List.of(me))));
        renewAt.clear();
    }
}

package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.healix360.engage.dispatcher.control.ClaimConflicts;
import net.healix360.engage.dispatcher.entity.RefusedClaim;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.UnifiedJedis;

/** Written by {@link ClaimScripts#CLAIM}: the hash {@code refused:<tenant>} has when each route was refused. */
@ApplicationScoped
@Typed(RedisClaimConflicts.class)
public class RedisClaimConflicts implements ClaimConflicts {
    private UnifiedJedis redis;

    protected RedisClaimConflicts() {}

    @Inject
    public RedisClaimConflicts(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public List<RefusedClaim> all() {
        return RedisReach.reach(() -> redis.hkeys("claims").stream()
                .flatMap(wisher -> redis.hgetAll("refused:" + wisher).entrySet().stream()
                        .flatMap(refused -> refused(wisher, refused.getKey(), refused.getValue())))
                .toList());
    }

    /** Nothing when the route has become free meanwhile. */
    private Stream<RefusedClaim> refused(String wisher, String route, String at) {
        return Stream.ofNullable(redis.hget("owners", route))
                .filter(holder -> !holder.equals(wisher))
                .map(holder -> new RefusedClaim(
                        new Tenant(wisher),
                        new RouteKey(route),
                        new Tenant(holder),
                        Instant.ofEpochMilli(Long.parseLong(at))));
    }
}

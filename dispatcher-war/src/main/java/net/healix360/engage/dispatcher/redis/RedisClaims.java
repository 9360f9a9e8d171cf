package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.control.Claims;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.UnifiedJedis;

/**
 * Claims beside the spool: the hash {@code claims} has for each hospital {@code <until> <revision> <callbackUrl>}, the hash
 * {@code owners} the hospital of each route, and {@code routes:<tenant>} what a hospital claimed last.
 */
@ApplicationScoped
@Typed(RedisClaims.class)
public class RedisClaims implements Claims {

    /** Redis does nothing else meanwhile: some milliseconds. */
    private static final String RELEASED_AT_ONCE = "500";

    /** The routes of a claim, which stay as they are until its revision changes. */
    private record Known(String revision, Set<RouteKey> routes) {}

    private final Map<Tenant, Known> known = new ConcurrentHashMap<>();
    private UnifiedJedis redis;

    protected RedisClaims() {}

    @Inject
    public RedisClaims(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Set<RouteKey> claim(Registration wish, Instant now) {
        List<String> arguments = new ArrayList<>();
        arguments.add(wish.tenant().name());
        arguments.add(wish.callbackUrl().toString());
        arguments.add(Long.toString(now.toEpochMilli()));
        arguments.add(Long.toString(wish.expiresAt().toEpochMilli()));
        arguments.add(RedisSpool.REMEMBER_SECONDS);
        arguments.add(RELEASED_AT_ONCE);
        wish.routeKeys().forEach(route -> arguments.add(route.text()));
        List<?> answer;
        do {
            answer = RedisReach.reach(() -> (List<?>) redis.eval(ClaimScripts.CLAIM, List.of(), arguments));
        } while (answer.get(0).equals("WAITING"));
        return answer.stream()
                .skip(1)
                .map(text -> new RouteKey(String.valueOf(text)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean renew(Tenant tenant, Instant now, Instant until) {
        return Long.valueOf(1)
                .equals(RedisReach.reach(() -> redis.eval(
                        ClaimScripts.RENEW,
                        List.of(),
                        List.of(
                                tenant.name(),
                                Long.toString(now.toEpochMilli()),
                                Long.toString(until.toEpochMilli())))));
    }

    @Override
    public void giveUp(Tenant tenant) {
        RedisReach.reach(() -> redis.eval(ClaimScripts.GIVE_UP, List.of(), List.of(tenant.name())));
    }

    @Override
    public List<Registration> all() {
        return RedisReach.reach(() -> redis.hgetAll("claims")).entrySet().stream()
                .map(claim -> registration(
                        new Tenant(claim.getKey()), claim.getValue().split(" ", 3)))
                .toList();
    }

    private Registration registration(Tenant tenant, String[] claim) {
        return Registration.of(
                tenant, URI.create(claim[2]), routes(tenant, claim[1]), Instant.ofEpochMilli(Long.parseLong(claim[0])));
    }

    private Set<RouteKey> routes(Tenant tenant, String revision) {
        Known last = known.get(tenant);
        if (last != null && last.revision().equals(revision)) {
            return last.routes();
        }
        Set<RouteKey> routes = RedisReach.reach(() -> redis.smembers("routes:" + tenant)).stream()
                .map(RouteKey::new)
                .collect(Collectors.toUnmodifiableSet());
        known.put(tenant, new Known(revision, routes));
        return routes;
    }
}

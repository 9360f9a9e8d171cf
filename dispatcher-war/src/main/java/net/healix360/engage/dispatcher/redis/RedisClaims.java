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

    /** The routes of a claim, which stay as they are until its revision changes. */
    private record Known(String revision, Set<RouteKey> routes) {}

    private final Map<Tenant, Known> known = new ConcurrentHashMap<>();
    private UnifiedJedis redis;
    private Quarantine quarantine;

    protected RedisClaims() {}

    @Inject
    public RedisClaims(UnifiedJedis redis) {
        this.redis = redis;
        this.quarantine = new Quarantine(redis);
    }

    @Override
    public Set<RouteKey> claim(Registration wish, Instant now) {
        List<String> arguments = new ArrayList<>();
        arguments.add(wish.tenant().name());
        arguments.add(wish.callbackUrl().toString());
        arguments.add(Long.toString(now.toEpochMilli()));
        arguments.add(Long.toString(wish.expiresAt().toEpochMilli()));
        wish.routeKeys().forEach(route -> arguments.add(route.text()));
        while (true) {
            List<?> answer = RedisReach.reach(() -> (List<?>) redis.eval(Scripts.CLAIM, List.of(), arguments));
            Set<RouteKey> routes = answer.stream()
                    .skip(2)
                    .map(text -> new RouteKey(String.valueOf(text)))
                    .collect(Collectors.toUnmodifiableSet());
            if (answer.get(0).equals("GRANTED")) {
                return routes;
            }
            long upTo = Long.parseLong(String.valueOf(answer.get(1)));
            RedisReach.reach(() -> quarantine.release(routes, upTo, wish.tenant()));
        }
    }

    @Override
    public boolean renew(Tenant tenant, Instant now, Instant until) {
        return Long.valueOf(1)
                .equals(RedisReach.reach(() -> redis.eval(
                        Scripts.RENEW,
                        List.of(),
                        List.of(
                                tenant.name(),
                                Long.toString(now.toEpochMilli()),
                                Long.toString(until.toEpochMilli())))));
    }

    @Override
    public void giveUp(Tenant tenant) {
        RedisReach.reach(() -> redis.eval(Scripts.GIVE_UP, List.of(), List.of(tenant.name())));
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

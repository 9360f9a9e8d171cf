package net.healix360.engage.dispatcher.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ZRangeParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * Events whose owner is not registered, one stream a route, numbered by one sequence over all routes, so that they can
 * be released in the order in which they came.
 */
final class Quarantine {
    private static final int PAGE = 500;

    private record Held(String route, StreamEntry entry) {}

    private final UnifiedJedis redis;

    Quarantine(UnifiedJedis redis) {
        this.redis = redis;
    }

    /**
     * Moves a page of what is held for these routes, the oldest over all of them, to the end of the hospital's lane.
     *
     * @param upTo the number of the last event that may be moved: routes are read one after the other, and what comes
     *     meanwhile would be seen in one and not in another that was read before
     */
    long release(Set<RouteKey> routes, long upTo, Tenant owner) {
        List<Held> page = oldest(routes, upTo);
        List<String> arguments = new ArrayList<>(2 + page.size() * 2);
        arguments.add(owner.name());
        arguments.add(RedisSpool.REMEMBER_SECONDS);
        page.forEach(held -> {
            arguments.add(held.route());
            arguments.add(held.entry().getID().toString());
        });
        return page.isEmpty() ? 0 : (Long) redis.eval(Scripts.MOVE, List.of(), arguments);
    }

    List<SpooledEvent> newest(Optional<RouteKey> key, int most) {
        List<String> routes = key.map(found -> List.of(found.text()))
                .orElseGet(() -> redis.zrange(
                        "held", ZRangeParams.zrangeParams(0, most - 1).rev()));
        return routes.stream()
                .flatMap(route -> redis.xrevrange("held:" + route, "+", "-", most).stream())
                .sorted(Comparator.comparing(StreamEntry::getID).reversed())
                .limit(most)
                .map(Entries::toEvent)
                .toList();
    }

    /** Routes that got nothing since then are forgotten with all they hold. */
    void trim(Instant before) {
        redis.zrange("held", ZRangeParams.zrangeByScoreParams(0, (double) before.toEpochMilli()))
                .forEach(this::forget);
    }

    /** The oldest events over all routes; a page of each is enough to know the oldest page of all. */
    private List<Held> oldest(Set<RouteKey> routes, long upTo) {
        StreamEntryID last = new StreamEntryID(upTo, 0);
        List<Held> found = new ArrayList<>();
        for (RouteKey key : routes) {
            String route = key.text();
            redis.xrange("held:" + route, null, last, PAGE).forEach(entry -> found.add(new Held(route, entry)));
        }
        found.sort(Comparator.comparing(held -> held.entry().getID()));
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    private void forget(String route) {
        redis.del("held:" + route);
        redis.zrem("held", route);
    }
}

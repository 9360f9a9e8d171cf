package net.healix360.engage.dispatcher.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ZRangeParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * Events whose owner is not registered, one stream a route, numbered by one sequence over all routes, so that they can
 * be released in the order in which they came.
 */
final class Quarantine {
    private final UnifiedJedis redis;

    Quarantine(UnifiedJedis redis) {
        this.redis = redis;
    }

    /** The last that came, of one route or of those that got something last. */
    List<SpooledEvent> newest(Optional<RouteKey> key, int most) {
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(most)));
        key.map(found -> List.of(found.text()))
                .orElseGet(() -> redis.zrange(
                        "held", ZRangeParams.zrangeParams(0, most - 1).rev()))
                .forEach(arguments::add);
        List<?> found = (List<?>) redis.eval(Scripts.NEWEST_HELD, List.of(), arguments);
        return IntStream.range(0, found.size() / 2)
                .mapToObj(n -> read(String.valueOf(found.get(2 * n)), String.valueOf(found.get(2 * n + 1))))
                .flatMap(List::stream)
                .map(Entries::toEvent)
                .toList();
    }

    /** Nothing, when it was released meanwhile. */
    private List<StreamEntry> read(String route, String place) {
        return redis.xrange("held:" + route, place, place);
    }

    /** Routes that got nothing since then are forgotten with all they hold. */
    void trim(Instant before) {
        redis.zrange("held", ZRangeParams.zrangeByScoreParams(0, (double) before.toEpochMilli()))
                .forEach(this::forget);
    }

    private void forget(String route) {
        redis.del("held:" + route);
        redis.zrem("held", route);
    }
}

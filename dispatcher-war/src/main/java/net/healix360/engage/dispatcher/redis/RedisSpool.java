package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XTrimParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * The spool as Redis Streams: {@code lane:<tenant>:events} with its counters in the hash {@code lane:<tenant>},
 * {@code held:<route>} for quarantine, {@code dead:<tenant>} for dead letters, {@code seen:<key>} against duplicates.
 */
@ApplicationScoped
public class RedisSpool implements EventLog {
    private static final String REMEMBER_SECONDS = "86400";
    private static final String MOST_HELD_PER_ROUTE = "200000";
    private static final int SCAN = 5_000;

    private UnifiedJedis redis;
    private Quarantine quarantine;

    protected RedisSpool() {}

    @Inject
    public RedisSpool(UnifiedJedis redis) {
        this.redis = redis;
        this.quarantine = new Quarantine(redis);
    }

    @Override
    public List<Acceptance> append(List<Entry> entries) {
        List<String> arguments = new ArrayList<>(2 + entries.size() * 6);
        arguments.add(REMEMBER_SECONDS);
        arguments.add(MOST_HELD_PER_ROUTE);
        for (Entry entry : entries) {
            arguments.add(entry.event().key());
            arguments.add(entry.owner().map(Tenant::name).orElse(""));
            arguments.add(entry.event().routeKey().text());
            arguments.add(entry.event().type().wireName());
            arguments.add(Long.toString(entry.acceptedAt().toEpochMilli()));
            arguments.add(entry.event().body());
        }
        List<?> results = reach(() -> (List<?>) redis.eval(Scripts.APPEND, List.of(), arguments));
        return results.stream()
                .map(result -> Acceptance.valueOf(String.valueOf(result)))
                .toList();
    }

    @Override
    public long release(Set<RouteKey> keys, Tenant owner) {
        return reach(() -> quarantine.release(keys, owner));
    }

    @Override
    public List<SpooledEvent> pending(Tenant tenant, int most) {
        return reach(() -> events(redis.xrange(stream(tenant), "(" + position(tenant), "+", most)));
    }

    @Override
    public void delivered(Tenant tenant, String position, int count) {
        eval(Scripts.DELIVERED, tenant.name(), position, Integer.toString(count));
    }

    @Override
    public void bury(Tenant tenant, SpooledEvent event, String reason) {
        eval(Scripts.BURY, tenant.name(), event.position(), reason);
    }

    @Override
    public Set<Tenant> lanes() {
        return reach(() -> redis.smembers("lanes").stream().map(Tenant::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public long depth(Tenant tenant) {
        Map<String, String> counters = counters(tenant);
        return number(counters, "appended") - number(counters, "delivered") - number(counters, "buried");
    }

    @Override
    public long deliveredCount(Tenant tenant) {
        return number(counters(tenant), "delivered");
    }

    @Override
    public Optional<Instant> oldestPending(Tenant tenant) {
        return pending(tenant, 1).stream().map(SpooledEvent::acceptedAt).findFirst();
    }

    @Override
    public List<SpooledEvent> quarantined(Optional<RouteKey> key, int most) {
        return reach(() -> quarantine.newest(key, most));
    }

    @Override
    public Map<SpooledEvent, String> deadLetters(Tenant tenant, int most) {
        Map<SpooledEvent, String> letters = new LinkedHashMap<>();
        reach(() -> redis.xrevrange("dead:" + tenant, "+", "-", most))
                .forEach(entry ->
                        letters.put(Entries.toEvent(entry), entry.getFields().get("reason")));
        return letters;
    }

    @Override
    public List<SpooledEvent> recent(Tenant tenant, RouteKey key, int most) {
        return reach(() -> redis.xrevrange(stream(tenant), "+", "-", SCAN)).stream()
                .map(Entries::toEvent)
                .filter(event -> event.route().equals(key.text()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean isDelivered(Tenant tenant, String position) {
        return new StreamEntryID(position).compareTo(new StreamEntryID(position(tenant))) <= 0;
    }

    /** Never drops what is not delivered: a lane's own place in the stream is the limit. */
    @Override
    public void trim(Instant before) {
        StreamEntryID old = new StreamEntryID(before.toEpochMilli());
        reach(() -> {
            lanes().forEach(tenant -> {
                StreamEntryID limit = Collections.min(List.of(old, new StreamEntryID(position(tenant))));
                redis.xtrim(stream(tenant), XTrimParams.xTrimParams().minId(limit.toString()));
            });
            quarantine.trim(before);
            return null;
        });
    }

    private String position(Tenant tenant) {
        String position = reach(() -> redis.hget("lane:" + tenant, "position"));
        return position == null ? "0-0" : position;
    }

    private Map<String, String> counters(Tenant tenant) {
        return reach(() -> redis.hgetAll("lane:" + tenant));
    }

    private void eval(String script, String... arguments) {
        reach(() -> redis.eval(script, List.of(), List.of(arguments)));
    }

    private static String stream(Tenant tenant) {
        return "lane:" + tenant + ":events";
    }

    private static long number(Map<String, String> counters, String name) {
        return Long.parseLong(counters.getOrDefault(name, "0"));
    }

    private static List<SpooledEvent> events(List<StreamEntry> entries) {
        return entries.stream().map(Entries::toEvent).toList();
    }

    private static <T> T reach(Supplier<T> command) {
        try {
            return command.get();
        } catch (JedisException unreachable) {
            throw new UnavailableException(unreachable);
        }
    }
}

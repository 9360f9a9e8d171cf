package net.healix360.engage.dispatcher.redis;

import static net.healix360.engage.dispatcher.redis.RedisReach.reach;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.LaneBatch;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.XTrimParams;
import redis.clients.jedis.resps.StreamEntry;

/**
 * The spool as Redis Streams: {@code lane:<tenant>:events} with its counters in the hash {@code lane:<tenant>},
 * {@code held:<route>} for quarantine, {@code dead:<tenant>} for dead letters, {@code seen:<key>} against duplicates: it says
 * where the event stands. Whose an event is stands beside them ({@link RedisClaims}) and is decided in the same step.
 */
@ApplicationScoped
public class RedisSpool implements EventLog {
    static final String REMEMBER_SECONDS = "86400";
    private static final String MOST_HELD_PER_ROUTE = "200000";
    private static final int SCAN = 5_000;

    private final List<News> news = new CopyOnWriteArrayList<>();

    @Resource
    private ManagedThreadFactory threads;

    private UnifiedJedis redis;
    private Quarantine quarantine;

    protected RedisSpool() {}

    public RedisSpool(UnifiedJedis redis, ManagedThreadFactory threads) {
        this(redis);
        this.threads = threads;
    }

    @Inject
    public RedisSpool(UnifiedJedis redis) {
        this.redis = redis;
        this.quarantine = new Quarantine(redis);
    }

    @Override
    public List<Placement> append(List<Entry> entries) {
        List<String> arguments = new ArrayList<>(2 + entries.size() * 5);
        arguments.add(REMEMBER_SECONDS);
        arguments.add(MOST_HELD_PER_ROUTE);
        for (Entry entry : entries) {
            arguments.add(entry.event().key());
            arguments.add(entry.event().routeKey().text());
            arguments.add(entry.event().type().wireName());
            arguments.add(Long.toString(entry.acceptedAt().toEpochMilli()));
            arguments.add(entry.event().body());
        }
        List<?> results = reach(() -> (List<?>) redis.eval(Scripts.APPEND, List.of(), arguments));
        return results.stream().map(result -> placement(String.valueOf(result))).toList();
    }

    /** Names of lanes are in lower case, so they cannot be taken for one of the other words. */
    private static Placement placement(String word) {
        return switch (word) {
            case "DUPLICATE" -> Placement.of(Acceptance.DUPLICATE);
            case "QUARANTINED" -> Placement.of(Acceptance.QUARANTINED);
            default -> Placement.inLane(new Tenant(word));
        };
    }

    @Override
    public void onNews(Consumer<Tenant> listener) {
        News next = new News(redis, listener);
        news.add(next);
        Thread thread = threads.newThread(next);
        thread.setName("spool-news");
        thread.start();
    }

    @Override
    public LaneBatch pending(Tenant tenant, int most) {
        String after = position(tenant);
        return new LaneBatch(tenant, after, reach(() -> events(redis.xrange(stream(tenant), "(" + after, "+", most))));
    }

    @Override
    public boolean delivered(LaneBatch batch) {
        return eval(
                Scripts.DELIVERED,
                batch.lane().name(),
                batch.after(),
                batch.last().position(),
                Integer.toString(batch.size()));
    }

    @Override
    public boolean bury(LaneBatch batch, String reason) {
        return eval(
                Scripts.BURY, batch.lane().name(), batch.after(), batch.first().position(), reason);
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
        return pending(tenant, 1).events().stream()
                .map(SpooledEvent::acceptedAt)
                .findFirst();
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

    private boolean eval(String script, String... arguments) {
        return Long.valueOf(1).equals(reach(() -> redis.eval(script, List.of(), List.of(arguments))));
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

    @PreDestroy
    void stop() {
        news.forEach(News::stop);
    }
}

package net.healix360.engage.dispatcher.redis;

import static net.healix360.engage.dispatcher.redis.RedisReach.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.dispatcher.control.Archive;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.KeptPage;
import net.healix360.engage.dispatcher.entity.ReplayOutcome;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.resps.StreamEntry;

/**
 * Finds events by {@code seen:<key>}: {@code <tenant>/<place>} in a lane, {@code <tenant>/dead/<place>} among the dead letters,
 * {@code /<place>/<route>} in quarantine. Pages of a lane begin with dead letters that the lane itself no longer holds; their
 * places are written {@code dead/<place>}.
 */
@ApplicationScoped
@Typed(RedisArchive.class)
public class RedisArchive implements Archive {
    private static final String DEAD = "dead/";

    /** By so much the clocks of a dispatcher and of Redis may differ. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private UnifiedJedis redis;

    protected RedisArchive() {}

    @Inject
    public RedisArchive(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<EventStory> find(String id) {
        return reach(() -> Optional.ofNullable(redis.get("seen:" + id)).flatMap(this::at));
    }

    private Optional<EventStory> at(String seen) {
        String[] parts = seen.split("/", 3);
        if (parts[0].isEmpty()) {
            return parts.length < 3
                    ? Optional.empty()
                    : entry("held:" + parts[2], parts[1]).map(Entries::toEvent).map(EventStory::quarantined);
        }
        Tenant tenant = new Tenant(parts[0]);
        if (parts.length == 3) {
            return entry("dead:" + tenant, parts[2])
                    .map(dead -> EventStory.dead(
                            tenant, Entries.toEvent(dead), dead.getFields().get("reason")));
        }
        return entry(stream(tenant), parts[1])
                .map(found -> EventStory.inLane(
                        tenant, Entries.toEvent(found), found.getID().compareTo(new StreamEntryID(end(tenant))) <= 0));
    }

    @Override
    public List<SpooledEvent> newest(Tenant lane, int most) {
        return reach(() -> redis.xrevrange(stream(lane), "+", "-", most)).stream()
                .map(Entries::toEvent)
                .toList();
    }

    @Override
    public String end(Tenant lane) {
        String position = reach(() -> redis.hget("lane:" + lane, "position"));
        return position == null ? "0-0" : position;
    }

    @Override
    public KeptPage kept(Tenant lane, Instant from, String after, String end, int most) {
        String start = Math.max(0, from.minus(CLOCKS_APART).toEpochMilli()) + "-0";
        String place = after.isEmpty() ? DEAD + start : after;
        return reach(() -> place.startsWith(DEAD)
                ? dead(lane, place.substring(DEAD.length()), start, most)
                : inLane(lane, place, end, most));
    }

    private KeptPage dead(Tenant lane, String after, String start, int most) {
        List<StreamEntry> entries = redis.xrange("dead:" + lane, "(" + after, "+", most);
        String next = entries.size() < most ? start : DEAD + last(entries);
        Optional<StreamEntryID> first = redis.xrange(stream(lane), "-", "+", 1).stream()
                .map(StreamEntry::getID)
                .findFirst();
        return new KeptPage(
                entries.stream()
                        .filter(entry -> !isInLane(entry, first))
                        .map(Entries::toEvent)
                        .toList(),
                Optional.of(next));
    }

    /** Met again on the way through the lane, among what came before and after it. */
    private static boolean isInLane(StreamEntry dead, Optional<StreamEntryID> first) {
        String stood = dead.getFields().getOrDefault("p", "0-0");
        return first.map(id -> new StreamEntryID(stood).compareTo(id) >= 0).orElse(false);
    }

    private KeptPage inLane(Tenant lane, String after, String end, int most) {
        List<StreamEntry> entries = redis.xrange(stream(lane), "(" + after, end, most);
        return new KeptPage(
                entries.stream().map(Entries::toEvent).toList(),
                entries.size() < most ? Optional.empty() : Optional.of(last(entries)));
    }

    @Override
    public List<ReplayOutcome> replay(List<String> ids, Instant now) {
        List<String> arguments = new ArrayList<>(2 + ids.size());
        arguments.add(Long.toString(now.toEpochMilli()));
        arguments.add(RedisSpool.REMEMBER_SECONDS);
        arguments.addAll(ids);
        List<?> results = reach(() -> (List<?>) redis.eval(Scripts.REPLAY, List.of(), arguments));
        return results.stream()
                .map(result -> ReplayOutcome.valueOf(String.valueOf(result)))
                .toList();
    }

    private Optional<StreamEntry> entry(String stream, String place) {
        return redis.xrange(stream, place, place).stream().findFirst();
    }

    private static String last(List<StreamEntry> entries) {
        return entries.get(entries.size() - 1).getID().toString();
    }

    private static String stream(Tenant tenant) {
        return "lane:" + tenant + ":events";
    }
}

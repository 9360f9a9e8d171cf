package net.healix360.engage.platform.control.core;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import net.healix360.engage.platform.entity.PlatformException;

/** How fast the API keys of a workspace may ask, all keys together (platform-graphql.md §3.3). */
public final class RateLimits {
    /** So many tokens in a full bucket, and how long an empty one takes to fill. */
    public record Limit(int limit, long windowMillis) {}

    private final List<Limit> limits;
    private final Clock clock;
    private final Map<UUID, List<TokenBucket>> buckets = new ConcurrentHashMap<>();
    private volatile Predicate<UUID> throttled = workspace -> false;

    public RateLimits(List<Limit> limits, Clock clock) {
        this.limits = List.copyOf(limits);
        this.clock = clock;
    }

    /** Takes one token for each root field, or refuses. */
    void take(UUID workspaceId, int rootFields) {
        long now = clock.millis();
        List<TokenBucket> mine = buckets.computeIfAbsent(
                workspaceId,
                id -> limits.stream().map(limit -> new TokenBucket(limit, now)).toList());
        synchronized (mine) {
            for (TokenBucket bucket : mine) {
                if (throttled.test(workspaceId) || !bucket.has(rootFields, now)) {
                    throw PlatformException.badInput("LIMIT_REACHED", bucket.message());
                }
            }
            mine.forEach(bucket -> bucket.take(rootFields, now));
        }
    }

    /** Fault switch: every API-key call of these workspaces is refused. */
    public void throttle(Predicate<UUID> workspaces) {
        throttled = workspaces;
    }
}

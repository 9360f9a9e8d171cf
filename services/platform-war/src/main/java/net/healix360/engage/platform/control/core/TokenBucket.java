package net.healix360.engage.platform.control.core;

/**
 * A bucket as the real platform keeps it: it refills in whole tokens, counted from the last accepted call, and every
 * accepted call restarts that count, so steady traffic refills hardly at all.
 */
final class TokenBucket {
    private final RateLimits.Limit limit;
    private long tokens;
    private long lastAccepted;

    TokenBucket(RateLimits.Limit limit, long now) {
        this.limit = limit;
        this.tokens = limit.limit();
        this.lastAccepted = now;
    }

    boolean has(int wanted, long now) {
        return available(now) >= wanted;
    }

    void take(int wanted, long now) {
        tokens = available(now) - wanted;
        lastAccepted = now;
    }

    private long available(long now) {
        long refilled = (now - lastAccepted) * limit.limit() / limit.windowMillis();
        return Math.min(limit.limit(), tokens + refilled);
    }

    String message() {
        return "Limit reached (" + limit.limit() + " tokens per " + limit.windowMillis() + " ms)";
    }
}

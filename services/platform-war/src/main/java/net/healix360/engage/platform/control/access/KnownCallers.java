package net.healix360.engage.platform.control.access;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import net.healix360.engage.platform.control.storage.Recent;
import net.healix360.engage.platform.entity.Caller;

/**
 * Who stands behind a token, kept for some seconds: a client sends the same one with every call. Whatever may change it (roles, keys,
 * members, workspaces) forgets everybody at once, so that a revoked key is refused at its next call. The seconds are a second net.
 */
final class KnownCallers {
    private static final int REMEMBERED = 1_000;
    private static final long LONGEST_NANOS = Duration.ofSeconds(5).toNanos();

    private record Known(Caller caller, long generation, long since) {
        boolean stillHolds(long now, long current) {
            return generation == current && now - since < LONGEST_NANOS;
        }
    }

    private final Recent<String, Known> known = new Recent<>(REMEMBERED);
    /** Tells a caller that was read before a change from one read after it, also when the two overlap. */
    private final AtomicLong generation = new AtomicLong();

    Caller of(String token, Supplier<Caller> read) {
        Known before = known.get(token);
        long now = System.nanoTime();
        long current = generation.get();
        if (before != null && before.stillHolds(now, current)) {
            return before.caller();
        }
        Caller caller = read.get();
        known.put(token, new Known(caller, current, now));
        return caller;
    }

    /** After every change of a role, a key, a member or a workspace. */
    void forget() {
        generation.incrementAndGet();
        known.clear();
    }
}

package net.healix360.engage.it.faults;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long and how: {@code -Dfaults.seed}, {@code -Dfaults.seconds} (60), or {@code -Dfaults.events} instead of seconds.
 *
 * @param events 0 when the time decides
 */
record Settings(long seed, Duration time, long events) {

    static Settings given() {
        long seed = Long.getLong("faults.seed", ThreadLocalRandom.current().nextLong(1_000_000));
        return new Settings(
                seed, Duration.ofSeconds(Long.getLong("faults.seconds", 60)), Long.getLong("faults.events", 0));
    }

    boolean wantsMore(long sent, Duration elapsed) {
        return events > 0 ? sent < events : elapsed.compareTo(time) < 0;
    }
}

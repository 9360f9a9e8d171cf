package net.healix360.engage.it.faults;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import net.healix360.engage.it.fixture.Engage;

/**
 * How long and how: {@code -Dfaults.seed}, {@code -Dfaults.seconds} (60), or {@code -Dfaults.events} instead of seconds.
 *
 * @param events 0 when the time decides
 */
record Settings(long seed, Duration time, long events) {
    private static final Duration LEISURELY = Duration.ofMillis(20);
    private static final int MANY_AGENTS = 60;
    private static final int LONG_CALM = 12;

    static Settings given() {
        long seed = Long.getLong("faults.seed", ThreadLocalRandom.current().nextLong(1_000_000));
        return new Settings(
                seed, Duration.ofSeconds(Long.getLong("faults.seconds", 60)), Long.getLong("faults.events", 0));
    }

    /** Between two events of one line: where the time decides, killed parts get their share of the machine. */
    Duration pace() {
        return events > 0 ? Duration.ZERO : LEISURELY;
    }

    /**
     * How much longer than between the faults of a short run it stays quiet: a killed part takes half a minute to come
     * back, and a million events that wait for it would take all day.
     */
    int calm() {
        return events > 0 ? LONG_CALM : 1;
    }

    /** The product with more agents, thus more lines, where many events are wanted. */
    Engage of(Engage engage) {
        String agents = Integer.toString(MANY_AGENTS);
        return events > 0 ? engage.with("RAMAIAH_TENANT_AGENTS", agents).with("GLOBAL_TENANT_AGENTS", agents) : engage;
    }

    boolean wantsMore(long sent, Duration elapsed) {
        return events > 0 ? sent < events : elapsed.compareTo(time) < 0;
    }
}

package net.healix360.engage.launcher.run;

import java.time.Duration;

/** How long to wait before a part is started again: 1, 2, 4 … 30 seconds, from the start once it has held out for a minute. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private Duration next = FIRST;

    /** @param lived how long the part ran before it died */
    Duration afterDeath(Duration lived) {
        if (lived.compareTo(STABLE) >= 0) {
            next = FIRST;
        }
        Duration delay = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return delay;
    }
}

package net.healix360.engage.it.system;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long tests wait for something to become true; they never wait for time to pass. They ask in their own thread, as a
 * browser answers no other.
 */
final class Patience {
    static final Duration SOON = Duration.ofMinutes(1);
    static final Duration LONG = Duration.ofMinutes(5);

    private Patience() {}

    static ConditionFactory soon(String what) {
        return Awaitility.await(what).pollInSameThread().atMost(SOON).pollInterval(Duration.ofMillis(200));
    }

    static ConditionFactory atLast(String what) {
        return Awaitility.await(what).pollInSameThread().atMost(LONG).pollInterval(Duration.ofMillis(500));
    }
}

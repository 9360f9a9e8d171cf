package net.healix360.engage.dispatcher.control;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.logging.PhoneMask;

/** Agents and DIDs that nobody owns: the first event of each is worth a line in the log, the rest is not. */
final class Strangers {
    private static final EventLogger LOG = EventLogger.of(Strangers.class);
    private static final int MOST = 10_000;

    private final Set<RouteKey> met = ConcurrentHashMap.newKeySet();

    void meet(RouteKey route) {
        if (met.size() >= MOST) {
            met.clear();
        }
        if (met.add(route)) {
            LOG.warn("quarantined: nobody owns its agent", Map.of("route", PhoneMask.maskIn(route.text())));
        }
    }
}

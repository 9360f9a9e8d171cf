package net.healix360.engage.metrics.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import net.healix360.engage.availability.entity.AgentSession;

/**
 * Agents' days added up, in whole seconds.
 *
 * @param busy ringing and in calls
 */
public record TimeTally(
        long login, long ready, long pause, Map<String, Long> pauseByReason, long ring, long busy, long wrap) {

    public TimeTally {
        pauseByReason = Collections.unmodifiableMap(new TreeMap<>(pauseByReason));
    }

    public static TimeTally of(Collection<AgentSession> days) {
        Map<String, Long> reasons = new TreeMap<>();
        days.forEach(
                day -> day.pauseByReason().forEach((reason, seconds) -> reasons.merge(reason, seconds, Long::sum)));
        return new TimeTally(
                days.stream().mapToLong(AgentSession::loginDurationS).sum(),
                days.stream().mapToLong(AgentSession::readyTimeS).sum(),
                days.stream().mapToLong(AgentSession::pauseTimeS).sum(),
                reasons,
                days.stream().mapToLong(AgentSession::ringTimeS).sum(),
                days.stream().mapToLong(AgentSession::busyTimeS).sum(),
                days.stream().mapToLong(AgentSession::wrapupTimeS).sum());
    }

    /** Talk, hold, after-call work and ringing. */
    public long working() {
        return busy + wrap;
    }
}

package net.healix360.engage.dispatcher.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which events are to go through their lanes once more: all criteria that are given must hold.
 *
 * @param ids events by their keys; without any, what is kept is searched
 * @param from accepted at that time or later
 * @param to accepted at that time or before
 * @param cursor where an earlier search stopped
 */
public record ReplayWish(
        List<String> ids,
        Optional<RouteKey> agent,
        Optional<Tenant> lane,
        Instant from,
        Instant to,
        Optional<ReplayCursor> cursor) {

    public ReplayWish {
        ids = List.copyOf(ids);
    }

    public boolean fits(Tenant owner, SpooledEvent event) {
        return lane.map(owner::equals).orElse(true)
                && agent.map(route -> route.text().equals(event.route())).orElse(true)
                && !event.acceptedAt().isBefore(from)
                && !event.acceptedAt().isAfter(to);
    }
}

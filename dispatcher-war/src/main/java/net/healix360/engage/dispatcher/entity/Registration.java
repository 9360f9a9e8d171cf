package net.healix360.engage.dispatcher.entity;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a hospital owns and where its sidecar listens, good until it expires or is renewed. */
public record Registration(Tenant tenant, URI callbackUrl, Set<String> agents, Set<String> dids, Instant expiresAt) {

    public Registration {
        agents = Set.copyOf(agents);
        dids = Set.copyOf(dids);
    }

    public Set<RouteKey> routeKeys() {
        return Stream.concat(agents.stream().map(RouteKey::agent), dids.stream().map(RouteKey::did))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean liveAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public Registration until(Instant end) {
        return new Registration(tenant, callbackUrl, agents, dids, end);
    }
}

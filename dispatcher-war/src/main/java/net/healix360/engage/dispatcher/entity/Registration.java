package net.healix360.engage.dispatcher.entity;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a hospital owns and where its sidecar listens, good until it expires or is renewed. */
public record Registration(Tenant tenant, URI callbackUrl, Set<String> agents, Set<String> dids, Instant expiresAt) {

    public Registration {
        agents = Set.copyOf(agents);
        dids = Set.copyOf(dids);
    }

    /** What was kept of a registration: its routes, each an agent's or a DID's. */
    public static Registration of(Tenant tenant, URI callbackUrl, Set<RouteKey> routes, Instant expiresAt) {
        return new Registration(
                tenant, callbackUrl, named(RouteKey.AGENT, routes), named(RouteKey.DID, routes), expiresAt);
    }

    private static Set<String> named(String kind, Set<RouteKey> routes) {
        return routes.stream()
                .map(RouteKey::text)
                .filter(text -> text.startsWith(kind))
                .map(text -> text.substring(kind.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Registration without(Set<RouteKey> refused) {
        Set<RouteKey> granted = new HashSet<>(routeKeys());
        granted.removeAll(refused);
        return of(tenant, callbackUrl, granted, expiresAt);
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

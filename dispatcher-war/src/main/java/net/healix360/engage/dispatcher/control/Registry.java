package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * What this dispatcher knows of the {@link Claims}, so that neither an event nor a delivery costs a look-up: where each
 * hospital listens, and whose an agent or DID is. A route is good only while its hospital renews it; there is no default.
 */
@ApplicationScoped
public class Registry {
    public static final Duration TTL = Duration.ofSeconds(90);
    public static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final Map<Tenant, Registration> registrations = new ConcurrentHashMap<>();
    private volatile Map<RouteKey, Tenant> owners = Map.of();
    private Clock clock;

    protected Registry() {}

    @Inject
    public Registry(Clock clock) {
        this.clock = clock;
    }

    /** The live owner of this agent or DID. */
    public Optional<Tenant> ownerOf(RouteKey key) {
        return Optional.ofNullable(owners.get(key))
                .filter(tenant -> live(tenant).isPresent());
    }

    public Optional<Registration> live(Tenant tenant) {
        return Optional.ofNullable(registrations.get(tenant)).filter(found -> found.liveAt(clock.instant()));
    }

    public Collection<Registration> all() {
        return registrations.values();
    }

    synchronized void put(Registration registration) {
        registrations.put(registration.tenant(), registration);
        reindex();
    }

    /** The claim lasts until then. */
    synchronized void renewed(Tenant tenant, Instant until) {
        Optional.ofNullable(registrations.get(tenant)).ifPresent(known -> put(known.until(until)));
    }

    /** Live registrations are indexed last, so that a stale one never shadows the hospital that took the agent over. */
    private void reindex() {
        Map<RouteKey, Tenant> index = new HashMap<>();
        Instant now = clock.instant();
        registrations.values().stream()
                .sorted(java.util.Comparator.comparing(registration -> registration.liveAt(now)))
                .forEach(
                        registration -> registration.routeKeys().forEach(key -> index.put(key, registration.tenant())));
        owners = Map.copyOf(index);
    }
}

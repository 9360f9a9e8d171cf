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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * Which hospital owns which agent and DID, held in the process so that an event costs no network look-up. A route is
 * good only while its hospital renews it; there is no default route.
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

    /** Route keys of the wish that another live hospital holds. */
    Set<RouteKey> heldByOthers(Registration wish) {
        return wish.routeKeys().stream()
                .filter(key -> ownerOf(key)
                        .filter(owner -> !owner.equals(wish.tenant()))
                        .isPresent())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    synchronized void put(Registration registration) {
        registrations.put(registration.tenant(), registration);
        reindex();
    }

    /** A live registration for another while; one step, so that it never undoes one that comes at the same time. */
    synchronized Optional<Registration> renew(Tenant tenant) {
        Optional<Registration> renewed = live(tenant).map(found -> found.until(newExpiry()));
        renewed.ifPresent(this::put);
        return renewed;
    }

    synchronized void remove(Tenant tenant) {
        registrations.remove(tenant);
        reindex();
    }

    Instant newExpiry() {
        return clock.instant().plus(TTL);
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

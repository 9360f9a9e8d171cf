package net.healix360.engage.dispatcher.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.entity.RefusedClaim;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/** Which hospital owns which agent and DID, as all claims up to here have made it. */
final class ClaimsFold {
    private final Map<Tenant, Registration> claims = new HashMap<>();
    private final Map<RouteKey, Tenant> owners = new HashMap<>();

    /** Hospitals of which an event is held: what comes later waits behind it until they claim again. */
    private final Set<Tenant> waited;

    /** What each hospital claimed in vain when it claimed last, and when that was. */
    private final Map<Tenant, Map<RouteKey, Instant>> refusals = new HashMap<>();

    ClaimsFold(Checkpoint from) {
        from.claims().forEach(this::put);
        waited = new HashSet<>(from.waited());
        from.refusals().forEach(refusal -> refusals.computeIfAbsent(refusal.wisher(), wisher -> new HashMap<>())
                .put(refusal.route(), refusal.at()));
    }

    /** Grants the wish but for what another live hospital holds, and returns that. */
    Set<RouteKey> claim(Registration wish, Instant now) {
        Set<RouteKey> refused = new HashSet<>(wish.routeKeys());
        refused.removeIf(route -> isFree(route, wish.tenant(), now));
        owners.values().removeIf(wish.tenant()::equals);
        put(wish.without(refused));
        waited.remove(wish.tenant());
        refusals.put(wish.tenant(), refused.stream().collect(Collectors.toMap(Function.identity(), route -> now)));
        settle();
        return refused;
    }

    /** A refusal ends with the claim that was in its way, for good: whoever claims the route later refused nobody. */
    private void settle() {
        refusals.forEach((wisher, routes) -> routes.keySet()
                .removeIf(route -> owners.getOrDefault(route, wisher).equals(wisher)));
    }

    boolean renew(Tenant tenant, Instant now, Instant until) {
        boolean live = Optional.ofNullable(claims.get(tenant))
                .filter(claim -> claim.liveAt(now) && !waited.contains(tenant))
                .isPresent();
        if (live) {
            claims.computeIfPresent(tenant, (name, claim) -> claim.until(until));
        }
        return live;
    }

    void giveUp(Tenant tenant) {
        claims.computeIfPresent(tenant, (name, claim) -> claim.until(Instant.EPOCH));
        refusals.remove(tenant);
    }

    /** Refused routes, as long as another hospital has them. */
    List<RefusedClaim> refused() {
        return refusals.entrySet().stream()
                .flatMap(wisher -> wisher.getValue().entrySet().stream()
                        .map(refused -> new RefusedClaim(
                                wisher.getKey(), refused.getKey(), owners.get(refused.getKey()), refused.getValue())))
                .toList();
    }

    /** Whose lane an event of that time goes to; none when it is held, and then what comes later is held behind it. */
    Optional<Tenant> laneOf(RouteKey route, Instant at) {
        Optional<Tenant> owner = ownerOf(route, at).filter(live -> !waited.contains(live));
        if (owner.isEmpty() && owners.containsKey(route)) {
            waited.add(owners.get(route));
        }
        return owner;
    }

    private Optional<Tenant> ownerOf(RouteKey route, Instant at) {
        return Optional.ofNullable(owners.get(route))
                .filter(owner -> claims.get(owner).liveAt(at));
    }

    Set<RouteKey> routesOf(Tenant tenant) {
        return claims.get(tenant).routeKeys();
    }

    List<Registration> all() {
        return List.copyOf(claims.values());
    }

    Set<Tenant> waited() {
        return Set.copyOf(waited);
    }

    /** Nobody but that hospital has it at that time. */
    boolean isFree(RouteKey route, Tenant wishing, Instant now) {
        return ownerOf(route, now).filter(owner -> !owner.equals(wishing)).isEmpty();
    }

    private void put(Registration claim) {
        claims.put(claim.tenant(), claim);
        for (RouteKey route : claim.routeKeys()) {
            Tenant before = owners.put(route, claim.tenant());
            if (before != null && !before.equals(claim.tenant())) {
                claims.computeIfPresent(before, (name, lost) -> lost.without(Set.of(route)));
            }
        }
    }
}

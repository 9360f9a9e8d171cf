package net.healix360.engage.dispatcher.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.control.Claims;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/** Claims as records among the events: where one stands decides which events it is for. */
final class KafkaClaims implements Claims {
    private final Ledger ledger;
    private final Follower follower;

    KafkaClaims(Ledger ledger, Follower follower) {
        this.ledger = ledger;
        this.follower = follower;
    }

    @Override
    public Set<RouteKey> claim(Registration wish, Instant now) {
        Draft claim = of(Kind.CLAIM, wish.tenant())
                .with(Fact.URL, wish.callbackUrl().toString())
                .with(Fact.NOW, now.toEpochMilli())
                .with(Fact.UNTIL, wish.expiresAt().toEpochMilli());
        wish.routeKeys().forEach(route -> claim.with(Fact.ROUTE, route.text()));
        follower.fold();
        return ((Set<?>) ledger.outcomeOf(claim))
                .stream().map(RouteKey.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean renew(Tenant tenant, Instant now, Instant until) {
        follower.fold();
        return (Boolean) ledger.outcomeOf(
                of(Kind.RENEWAL, tenant).with(Fact.NOW, now.toEpochMilli()).with(Fact.UNTIL, until.toEpochMilli()));
    }

    @Override
    public void giveUp(Tenant tenant) {
        follower.fold();
        ledger.outcomeOf(of(Kind.GIVING_UP, tenant));
    }

    @Override
    public List<Registration> all() {
        return follower.fold().registrations();
    }

    private static Draft of(Kind kind, Tenant tenant) {
        return Draft.of(kind).with(Fact.TENANT, tenant.name());
    }
}

package net.healix360.engage.dispatcher.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * What all records up to here have made of the account. It follows from the records and their order alone, never from a
 * clock or from who folds, so every dispatcher comes to the same. It keeps places and keys, no bodies.
 */
final class AccountFold {
    private final ClaimsFold claims;
    private final HeldFold held = new HeldFold();
    private final SeenKeys seen = new SeenKeys();
    private final LeaseFold leases = new LeaseFold();
    private final Map<Tenant, LaneFold> lanes = new HashMap<>();
    private final Map<RouteKey, RouteKey> routes = new HashMap<>();
    private final Set<Tenant> news = new HashSet<>();
    private long next;

    AccountFold(Checkpoint from) {
        next = from.next();
        claims = new ClaimsFold(from.claims(), from.waited());
        from.lanes().forEach(mark -> lanes.put(mark.tenant(), new LaneFold(mark.position(), mark.delivered())));
    }

    /** Takes one record in and says what came of it: a placement, refused routes, or whether it had an effect. */
    synchronized Object apply(Line line) {
        next = line.offset() + 1;
        return switch (line.kind()) {
            case EVENT -> event(line);
            case CLAIM -> claim(line);
            case RENEWAL -> claims.renew(line.tenant(), line.instant(Fact.NOW), line.instant(Fact.UNTIL));
            case GIVING_UP -> done(() -> claims.giveUp(line.tenant()));
            case DELIVERY -> lane(line.tenant()).deliver(after(line), place(line), line.number(Fact.COUNT));
            case BURIAL -> lane(line.tenant()).bury(after(line), place(line), line.offset());
            case LETTER -> done(() -> lane(line.tenant()).addLetter(line.number(Fact.BURIED), line.offset()));
            case HOLD -> leases.hold(line.tenant(), line.text(Fact.HOLDER), line.writtenAt());
            case RETURN -> done(() -> news.addAll(leases.giveBack(line.text(Fact.HOLDER))));
            case TRIM -> done(() -> trim(line.number(Fact.BEFORE)));
        };
    }

    private Placement event(Line line) {
        Instant acceptedAt = line.instant(Fact.ACCEPTED_AT);
        if (!seen.add(line.text(Fact.KEY), line.offset(), acceptedAt.toEpochMilli())) {
            return Placement.of(Acceptance.DUPLICATE);
        }
        RouteKey route = routes.computeIfAbsent(line.route(), Function.identity());
        Standing event = new Standing(line.offset(), line.offset(), route, acceptedAt.toEpochMilli());
        Optional<Tenant> owner = claims.laneOf(route, acceptedAt);
        if (owner.isEmpty()) {
            held.add(event);
            return Placement.of(Acceptance.QUARANTINED);
        }
        append(owner.get(), event);
        return Placement.inLane(owner.get());
    }

    private Set<RouteKey> claim(Line line) {
        Registration wish = line.wish();
        Set<RouteKey> refused = claims.claim(wish, line.instant(Fact.NOW));
        held.release(claims.routesOf(wish.tenant()))
                .forEach(event -> append(wish.tenant(), event.movedBy(line.offset())));
        return refused;
    }

    private void append(Tenant tenant, Standing event) {
        lane(tenant).append(event);
        news.add(tenant);
    }

    private void trim(long before) {
        seen.trim(before);
        held.trim(before);
        lanes.values().forEach(lane -> lane.trim(before));
        routes.clear();
    }

    /** Lanes that got something since this was asked last. */
    synchronized Set<Tenant> takeNews() {
        Set<Tenant> taken = Set.copyOf(news);
        news.clear();
        return taken;
    }

    /** What may be asked of a lane; one that does not exist is empty. */
    synchronized <T> T ofLane(Tenant tenant, Function<LaneFold, T> question) {
        return question.apply(lanes.getOrDefault(tenant, new LaneFold(Place.BEGINNING, 0)));
    }

    synchronized Set<Tenant> laneNames() {
        return Set.copyOf(lanes.keySet());
    }

    synchronized List<Standing> quarantined(Optional<RouteKey> route, int most) {
        return held.newest(route, most);
    }

    synchronized List<Registration> registrations() {
        return claims.all();
    }

    synchronized boolean isAnothers(Tenant lane, String me) {
        return leases.isAnothers(lane, me);
    }

    /** Nothing before this offset is waited for, held, or needed to know a duplicate. */
    synchronized long firstNeeded() {
        Stream<OptionalLong> firsts = Stream.concat(
                Stream.of(seen.firstOffset(), held.firstOffset()),
                lanes.values().stream().map(LaneFold::firstOffset));
        return firsts.flatMapToLong(OptionalLong::stream).min().orElse(next);
    }

    /** From what a fold could go on that has not seen the records before. */
    synchronized Checkpoint checkpoint() {
        return new Checkpoint(
                next,
                claims.all(),
                claims.waited(),
                lanes.entrySet().stream()
                        .map(lane -> new Checkpoint.LaneMark(
                                lane.getKey(),
                                lane.getValue().position(),
                                lane.getValue().delivered()))
                        .toList());
    }

    private LaneFold lane(Tenant tenant) {
        return lanes.computeIfAbsent(tenant, name -> new LaneFold(Place.BEGINNING, 0));
    }

    private static Place after(Line line) {
        return Place.parse(line.text(Fact.AFTER));
    }

    private static Place place(Line line) {
        return Place.parse(line.text(Fact.PLACE));
    }

    private static boolean done(Runnable step) {
        step.run();
        return true;
    }
}

package net.healix360.engage.dispatcher.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.RefusedClaim;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.ReplayOutcome;
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
    /** Offsets of events and replays that did nothing because the event was there, each with the offset where it was. */
    private final NavigableMap<Long, Long> doubles = new TreeMap<>();

    private long next;

    AccountFold(Checkpoint from) {
        next = from.next();
        claims = new ClaimsFold(from);
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
            case BURIAL -> lane(line.tenant()).bury(after(line), Letter.of(line));
            case LETTER ->
                done(() -> letter(Letter.of(line), lane(line.tenant()).letters()));
            case REPLAY -> replay(line);
            case HOLD -> leases.hold(line.tenant(), line.text(Fact.HOLDER), line.writtenAt());
            case RETURN -> done(() -> news.addAll(leases.giveBack(line.text(Fact.HOLDER))));
            case TRIM -> done(() -> trim(line.number(Fact.BEFORE)));
        };
    }

    private Placement event(Line line) {
        Optional<Standing> known = seen.at(line.text(Fact.KEY));
        if (known.isPresent()) {
            doubles.put(line.offset(), known.get().offset());
            return Placement.of(Acceptance.DUPLICATE);
        }
        Optional<Tenant> owner = claims.laneOf(line.route(), line.instant(Fact.ACCEPTED_AT));
        Standing event = standing(line, owner.orElse(null));
        come(event);
        if (owner.isEmpty()) {
            held.add(event);
            return Placement.of(Acceptance.QUARANTINED);
        }
        lane(owner.get()).append(event);
        news.add(owner.get());
        return Placement.inLane(owner.get());
    }

    /** An event that came, or came again, is no dead letter any more. */
    private void come(Standing event) {
        seen.put(event);
        lanes.values().forEach(lane -> lane.letters().remove(event.key()));
    }

    private Standing standing(Line line, Tenant lane) {
        RouteKey route = routes.computeIfAbsent(line.route(), Function.identity());
        return new Standing(line.text(Fact.KEY), line.offset(), line.offset(), route, lane, line.waitingSince());
    }

    /** Decided by what every dispatcher knows that reads on from here, so an event that is unknown by now is taken as it is. */
    private ReplayOutcome replay(Line line) {
        Tenant lane = line.tenant();
        Standing event = standing(line, lane);
        Optional<ReplayOutcome> against =
                against(event.key(), lane, event.route(), Instant.ofEpochMilli(event.waitingSince()));
        if (against.filter(reason -> reason != ReplayOutcome.FOREIGN).isPresent()) {
            seen.at(event.key()).ifPresent(known -> doubles.put(line.offset(), known.offset()));
        }
        if (against.isEmpty()) {
            come(event);
            lane(lane).append(event);
            news.add(lane);
        }
        return against.orElse(ReplayOutcome.REPLAYED);
    }

    /** A letter that is carried on; not one whose event came again meanwhile. */
    private void letter(Letter letter, LettersFold letters) {
        boolean again = seen.at(letter.key())
                .filter(event -> event.offset() > letter.buried())
                .isPresent();
        if (!again) {
            letters.put(letter);
        }
    }

    private Set<RouteKey> claim(Line line) {
        Registration wish = line.wish();
        Set<RouteKey> refused = claims.claim(wish, line.instant(Fact.NOW));
        held.release(claims.routesOf(wish.tenant()))
                .forEach(event -> release(event.movedBy(line.offset(), wish.tenant())));
        return refused;
    }

    private void release(Standing event) {
        seen.moved(event);
        lane(event.lane()).append(event);
        news.add(event.lane());
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

    /** Where the event stands by its key; dead letters are found longer than others. */
    synchronized Optional<Whereabouts> whereIs(String key) {
        Optional<Standing> standing = seen.at(key);
        return lanes.entrySet().stream()
                .flatMap(lane -> lane.getValue().letters().of(key).stream()
                        .filter(letter -> standing.map(event -> event.since() < letter.buried())
                                .orElse(true))
                        .map(letter -> Whereabouts.dead(lane.getKey(), letter)))
                .findFirst()
                .or(() -> standing.flatMap(this::whereIs));
    }

    private Optional<Whereabouts> whereIs(Standing event) {
        if (event.lane() == null) {
            return Optional.of(event).filter(held::has).map(Whereabouts::held);
        }
        return Optional.of(Whereabouts.inLane(event, lane(event.lane()).waits(event)));
    }

    /** What speaks against sending the event through that lane once more. */
    synchronized Optional<ReplayOutcome> against(String key, Tenant lane, RouteKey route, Instant now) {
        Optional<Standing> event = seen.at(key);
        if (event.filter(one -> one.lane() == null).isPresent()) {
            return Optional.of(ReplayOutcome.QUARANTINED);
        }
        if (event.filter(one -> lane(one.lane()).waits(one)).isPresent()) {
            return Optional.of(ReplayOutcome.WAITING);
        }
        return claims.isFree(route, lane, now) ? Optional.empty() : Optional.of(ReplayOutcome.FOREIGN);
    }

    synchronized List<RefusedClaim> refusedClaims() {
        return claims.refused();
    }

    synchronized List<Registration> registrations() {
        return claims.all();
    }

    synchronized boolean isAnothers(Tenant lane, String me) {
        return leases.isAnothers(lane, me);
    }

    /** Such an event came already. */
    synchronized boolean knows(String key) {
        return seen.has(key);
    }

    /** Who reads from there on comes to the same: nothing is needed from before, also not to know an event that came twice. */
    synchronized boolean mayBeginAt(long offset) {
        return offset <= firstNeeded()
                && doubles.tailMap(offset).values().stream().noneMatch(first -> first < offset);
    }

    /** Nobody begins to read before this offset any more. */
    synchronized void droppedBefore(long offset) {
        doubles.headMap(offset).clear();
    }

    /** Nothing before this offset is waited for, held, or needed to know a duplicate. */
    private long firstNeeded() {
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
                claims.refused(),
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

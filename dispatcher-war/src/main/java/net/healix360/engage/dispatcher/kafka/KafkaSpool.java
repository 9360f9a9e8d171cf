package net.healix360.engage.dispatcher.kafka;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.LaneBatch;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;

/** The spool on one topic: writes are records, answers are what the fold of all records says. */
final class KafkaSpool implements EventLog {

    /** A lane's next events as they stood with its position. */
    private record Next(Place after, List<Standing> events) {}

    private final Ledger ledger;
    private final Follower follower;
    private final Bodies bodies;
    private final Trimming trimming;

    KafkaSpool(Ledger ledger, Follower follower, Bodies bodies, Trimming trimming) {
        this.ledger = ledger;
        this.follower = follower;
        this.bodies = bodies;
        this.trimming = trimming;
    }

    /** What is there already is not written again; of what comes to two dispatchers at once, both records stay. */
    @Override
    public List<Placement> append(List<Entry> entries) {
        AccountFold fold = follower.fold();
        List<CompletableFuture<Object>> written = entries.stream()
                .map(entry -> fold.knows(entry.event().key())
                        ? CompletableFuture.<Object>completedFuture(Placement.of(Acceptance.DUPLICATE))
                        : ledger.write(draft(entry)))
                .toList();
        return written.stream().map(Ledger::outcome).map(Placement.class::cast).toList();
    }

    private static Draft draft(Entry entry) {
        var event = entry.event();
        return Draft.of(Kind.EVENT)
                .with(Fact.KEY, event.key())
                .with(Fact.ROUTE, event.routeKey().text())
                .with(Fact.TYPE, event.type().wireName())
                .with(Fact.ACCEPTED_AT, entry.acceptedAt().toEpochMilli())
                .body(event.body());
    }

    @Override
    public void onNews(Consumer<Tenant> listener) {
        follower.onNews(listener);
    }

    @Override
    public LaneBatch pending(Tenant tenant, int most) {
        Next next = follower.fold().ofLane(tenant, lane -> new Next(lane.position(), lane.waiting(most)));
        return new LaneBatch(tenant, next.after().text(), bodies.events(next.events()));
    }

    @Override
    public boolean delivered(LaneBatch batch) {
        follower.fold();
        return (Boolean) ledger.outcomeOf(Draft.of(Kind.DELIVERY)
                .with(Fact.TENANT, batch.lane().name())
                .with(Fact.AFTER, batch.after())
                .with(Fact.PLACE, batch.last().position())
                .with(Fact.COUNT, batch.size()));
    }

    @Override
    public boolean bury(LaneBatch batch, String reason) {
        follower.fold();
        return (Boolean) ledger.outcomeOf(Draft.of(Kind.BURIAL, batch.first())
                .with(Fact.TENANT, batch.lane().name())
                .with(Fact.AFTER, batch.after())
                .with(Fact.PLACE, batch.first().position())
                .with(Fact.REASON, reason));
    }

    @Override
    public Set<Tenant> lanes() {
        return follower.fold().laneNames();
    }

    @Override
    public long depth(Tenant tenant) {
        return follower.fold().ofLane(tenant, LaneFold::depth);
    }

    @Override
    public long deliveredCount(Tenant tenant) {
        return follower.fold().ofLane(tenant, LaneFold::delivered);
    }

    @Override
    public Optional<Instant> oldestPending(Tenant tenant) {
        return follower.fold().ofLane(tenant, lane -> lane.waiting(1)).stream()
                .map(event -> Instant.ofEpochMilli(event.waitingSince()))
                .findFirst();
    }

    @Override
    public List<SpooledEvent> quarantined(Optional<RouteKey> key, int most) {
        return bodies.events(follower.fold().quarantined(key, most));
    }

    @Override
    public Map<SpooledEvent, String> deadLetters(Tenant tenant, int most) {
        Map<SpooledEvent, String> letters = new LinkedHashMap<>();
        bodies.at(follower.fold().ofLane(tenant, lane -> lane.letters().newest(most)))
                .forEach(line -> letters.put(line.event(Place.parse(line.text(Fact.PLACE))), line.text(Fact.REASON)));
        return letters;
    }

    @Override
    public List<SpooledEvent> recent(Tenant tenant, RouteKey key, int most) {
        return bodies.events(follower.fold().ofLane(tenant, lane -> lane.recent(key, most)));
    }

    @Override
    public boolean isDelivered(Tenant tenant, String position) {
        return follower.fold().ofLane(tenant, lane -> Place.parse(position).compareTo(lane.position()) <= 0);
    }

    @Override
    public void trim(Instant before) {
        trimming.trim(before);
    }
}

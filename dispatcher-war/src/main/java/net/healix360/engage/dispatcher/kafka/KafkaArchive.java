package net.healix360.engage.dispatcher.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.healix360.engage.dispatcher.control.Archive;
import net.healix360.engage.dispatcher.entity.EventStatus;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.KeptPage;
import net.healix360.engage.dispatcher.entity.ReplayOutcome;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * The fold knows where each event stands; its body is read from the topic by offset, with a reader of its own, so that lanes do
 * not wait for an operator. Pages of a lane begin with dead letters that the lane itself no longer keeps; their places are written
 * {@code dead/<burial>-0}.
 */
final class KafkaArchive implements Archive {
    private static final String DEAD = "dead/";

    /** By so much the clocks of a dispatcher and of the brokers may differ. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final Follower follower;
    private final Records records;
    private final Bodies bodies;

    KafkaArchive(Ledger ledger, Follower follower, Records records, Bodies bodies) {
        this.ledger = ledger;
        this.follower = follower;
        this.records = records;
        this.bodies = bodies;
    }

    @Override
    public Optional<EventStory> find(String id) {
        return follower.fold().whereIs(id).flatMap(event -> bodies.at(List.of(event.offset())).stream()
                .map(event::story)
                .findFirst());
    }

    @Override
    public List<SpooledEvent> newest(Tenant lane, int most) {
        return bodies.events(follower.fold().ofLane(lane, fold -> fold.newest(most)));
    }

    @Override
    public String end(Tenant lane) {
        return follower.fold().ofLane(lane, LaneFold::position).text();
    }

    @Override
    public KeptPage kept(Tenant lane, Instant from, String after, String end, int most) {
        return after.isEmpty() || after.startsWith(DEAD)
                ? dead(lane, from, after, most)
                : inLane(lane, Place.parse(after), Place.parse(end), most);
    }

    /** Events of that time came to the lane then or later, so what was written earlier is left out. */
    private KeptPage dead(Tenant lane, Instant from, String after, int most) {
        long first = records.firstSince(from.minus(CLOCKS_APART));
        long burial = after.isEmpty()
                ? first
                : Place.parse(after.substring(DEAD.length())).since() + 1;
        List<Letter> letters =
                follower.fold().ofLane(lane, fold -> fold.letters().from(burial, most));
        List<Long> wanted = follower.fold().ofLane(lane, fold -> letters.stream()
                .filter(letter -> !fold.keeps(letter.place()))
                .map(Letter::carriedBy)
                .toList());
        String next = letters.size() < most
                ? Place.before(first).text()
                : DEAD + letters.get(letters.size() - 1).buried() + "-0";
        return new KeptPage(
                bodies.at(wanted).stream()
                        .map(line -> line.event(Place.parse(line.text(Fact.PLACE))))
                        .toList(),
                Optional.of(next));
    }

    private KeptPage inLane(Tenant lane, Place after, Place end, int most) {
        List<Standing> page = follower.fold().ofLane(lane, fold -> fold.done(after, end, most));
        return new KeptPage(
                bodies.events(page),
                page.size() < most
                        ? Optional.empty()
                        : Optional.of(page.get(page.size() - 1).place().text()));
    }

    /** What is written decides: each wish is a record, and what became of it is known where it stands among all others. */
    @Override
    public List<ReplayOutcome> replay(List<String> ids, Instant now) {
        Map<String, Whereabouts> known = known(ids);
        Map<Long, Line> lines = new HashMap<>();
        bodies.at(known.values().stream().map(Whereabouts::offset).toList())
                .forEach(line -> lines.put(line.offset(), line));
        List<CompletableFuture<Object>> outcomes = ids.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .filter(at -> lines.containsKey(at.offset()))
                        .map(at -> replay(at, lines.get(at.offset()).event(at.place()), now))
                        .orElseGet(() -> CompletableFuture.completedFuture(ReplayOutcome.UNKNOWN)))
                .toList();
        return outcomes.stream()
                .map(Ledger::outcome)
                .map(ReplayOutcome.class::cast)
                .toList();
    }

    private Map<String, Whereabouts> known(List<String> ids) {
        AccountFold fold = follower.fold();
        Map<String, Whereabouts> known = new HashMap<>();
        ids.forEach(id -> fold.whereIs(id).ifPresent(event -> known.put(id, event)));
        return known;
    }

    private CompletableFuture<Object> replay(Whereabouts at, SpooledEvent event, Instant now) {
        if (at.status() == EventStatus.QUARANTINED) {
            return CompletableFuture.completedFuture(ReplayOutcome.QUARANTINED);
        }
        Tenant lane = at.lane().orElseThrow();
        return follower.fold()
                .against(event.key(), lane, new RouteKey(event.route()), now)
                .map(CompletableFuture::<Object>completedFuture)
                .orElseGet(() ->
                        ledger.write(Draft.of(Kind.REPLAY, event.again(now)).with(Fact.TENANT, lane.name())));
    }
}

package net.healix360.engage.dispatcher.kafka;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;

/** Records as dispatchers would write them who know what the fold knows; some are written later than they were meant. */
final class AccountLife {
    static final List<String> KEYS =
            IntStream.range(0, 60).mapToObj(n -> "key-" + n).toList();
    private static final List<Tenant> TENANTS = List.of(new Tenant("ramaiah"), new Tenant("global"));
    private static final List<String> AGENTS = List.of("priya", "arjun", "maria");
    private static final long RETENTION = 60;
    private static final Instant BEGINNING = Instant.parse("2026-04-10T06:30:00Z");

    private final Random random;
    private final AccountFold known;
    private final List<Line> lines = new ArrayList<>();
    private final List<Draft> delayed = new ArrayList<>();

    AccountLife(long seed, AccountFold known) {
        this.random = new Random(seed);
        this.known = known;
    }

    /** The next record; a millisecond after the one before. */
    Line next(int offset) {
        Optional<Draft> late = delayed.isEmpty() || random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(delayed.remove(random.nextInt(delayed.size())));
        return line(late.or(() -> meant(offset)).orElseGet(() -> renewal(any(TENANTS), offset)), offset);
    }

    /** A dead letter, written again. */
    Line letter(Tenant lane, Line carrier, int offset) {
        return line(Trimming.copy(lane, carrier), offset);
    }

    private Optional<Draft> meant(int offset) {
        Tenant tenant = any(TENANTS);
        return switch (random.nextInt(12)) {
            case 0 -> Optional.of(claim(tenant, offset));
            case 1 ->
                Optional.of(Draft.of(random.nextBoolean() ? Kind.GIVING_UP : Kind.RENEWAL)
                        .with(Fact.TENANT, tenant.name())
                        .with(Fact.NOW, at(offset))
                        .with(Fact.UNTIL, at(offset + 40)));
            case 2, 3, 4 -> sometimesLater(progress(tenant));
            case 5 -> Optional.of(Draft.of(Kind.TRIM).with(Fact.BEFORE, at(offset) - RETENTION));
            case 6, 7 -> sometimesLater(replay(offset));
            default -> sometimesLater(event(any(KEYS), offset));
        };
    }

    private Optional<Draft> sometimesLater(Optional<Draft> draft) {
        if (draft.isPresent() && random.nextInt(4) == 0) {
            delayed.add(draft.get());
            return Optional.empty();
        }
        return draft;
    }

    private static Draft renewal(Tenant tenant, int offset) {
        return Draft.of(Kind.RENEWAL)
                .with(Fact.TENANT, tenant.name())
                .with(Fact.NOW, at(offset))
                .with(Fact.UNTIL, at(offset + 40));
    }

    private Optional<Draft> event(String key, int offset) {
        return Optional.of(key)
                .filter(name -> !known.knows(name))
                .map(name -> Draft.of(
                        Kind.EVENT,
                        new SpooledEvent(
                                "",
                                name,
                                EventType.AGENT,
                                RouteKey.agent(any(AGENTS)).text(),
                                Instant.ofEpochMilli(at(offset) - random.nextInt(20)),
                                "{}")));
    }

    private static Draft claim(Registration wish, Instant now) {
        Draft claim = Draft.of(Kind.CLAIM)
                .with(Fact.TENANT, wish.tenant().name())
                .with(Fact.URL, wish.callbackUrl().toString())
                .with(Fact.NOW, now.toEpochMilli())
                .with(Fact.UNTIL, wish.expiresAt().toEpochMilli());
        wish.routeKeys().forEach(route -> claim.with(Fact.ROUTE, route.text()));
        return claim;
    }

    private Draft claim(Tenant tenant, int offset) {
        Set<String> agents =
                AGENTS.stream().filter(agent -> random.nextBoolean()).collect(Collectors.toSet());
        return claim(
                new Registration(
                        tenant,
                        URI.create("http://127.0.0.1:4101"),
                        agents,
                        Set.of(),
                        Instant.ofEpochMilli(at(offset + 30))),
                Instant.ofEpochMilli(at(offset)));
    }

    /** A delivery or a burial. */
    private Optional<Draft> progress(Tenant tenant) {
        List<Standing> batch = known.ofLane(tenant, lane -> lane.waiting(1 + random.nextInt(4)));
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        String after = known.ofLane(tenant, LaneFold::position).text();
        if (random.nextInt(3) == 0) {
            Standing first = batch.get(0);
            return Optional.of(
                    Draft.of(Kind.BURIAL, lines.get((int) first.offset()).event(first.place()))
                            .with(Fact.TENANT, tenant.name())
                            .with(Fact.AFTER, after)
                            .with(Fact.PLACE, first.place().text())
                            .with(Fact.REASON, "refused"));
        }
        return Optional.of(Draft.of(Kind.DELIVERY)
                .with(Fact.TENANT, tenant.name())
                .with(Fact.AFTER, after)
                .with(Fact.PLACE, batch.get(batch.size() - 1).place().text())
                .with(Fact.COUNT, batch.size()));
    }

    private Optional<Draft> replay(int offset) {
        return known.whereIs(any(KEYS))
                .filter(event -> event.lane().isPresent())
                .map(event -> Draft.of(
                                Kind.REPLAY,
                                lines.get((int) event.offset())
                                        .event(event.place())
                                        .again(Instant.ofEpochMilli(at(offset))))
                        .with(Fact.TENANT, event.lane().orElseThrow().name()));
    }

    private Line line(Draft draft, int offset) {
        var record = draft.on("spool");
        Line line = Line.of(new ConsumerRecord<>(
                "spool",
                0,
                offset,
                at(offset),
                TimestampType.LOG_APPEND_TIME,
                record.key().length,
                record.value() == null ? -1 : record.value().length,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty()));
        lines.add(line);
        return line;
    }

    private static long at(int offset) {
        return BEGINNING.toEpochMilli() + offset;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.worklist.control.AffectedItems.Affected;
import net.healix360.engage.worklist.entity.ItemNews;
import net.healix360.engage.worklist.entity.ItemNews.What;
import net.healix360.engage.worklist.entity.OpenItem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everybody whom somebody of this hospital should call, whoever that is, in memory: read once at the start, then kept by what happens
 * and by the clock. A walk over the sources every few minutes repairs what an event has missed. One thread keeps it; anybody reads.
 */
@ApplicationScoped
public class OpenItems {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_OF_A_WEEK = 10_000;
    /** So much is read in one turn that the next one is not late. */
    private static final int NEWS_OF_A_TURN = 400;

    private static final int AUDITED_IN_A_TURN = 200;

    private final Map<What, ItemShelf> shelves = new LinkedHashMap<>();
    private final Deque<ShelfAudit> audits = new ArrayDeque<>();

    private NewsDesk news;
    private AffectedItems affected;
    private Clock clock;
    private Duration betweenAudits;
    private boolean loaded;
    private Instant nextAudit;

    protected OpenItems() {}

    /** @param auditMinutes how often the sources are walked over again */
    @Inject
    public OpenItems(
            MissedCallItems missedCalls,
            FollowUpItems followUps,
            LeadItems leads,
            NewsDesk news,
            AffectedItems affected,
            Clock clock,
            @ConfigProperty(name = "worklist.audit-minutes", defaultValue = "5") long auditMinutes) {
        shelves.put(What.MISSED_CALL, new ItemShelf(missedCalls));
        shelves.put(What.FOLLOW_UP, new ItemShelf(followUps));
        shelves.put(What.LEAD, new ItemShelf(leads));
        this.news = news;
        this.affected = affected;
        this.clock = clock;
        this.betweenAudits = Duration.ofMinutes(auditMinutes);
    }

    public List<OpenItem> all() {
        return open().toList();
    }

    public Optional<OpenItem> find(String id) {
        return shelves.values().stream()
                .flatMap(shelf -> shelf.find(id).stream())
                .findFirst();
    }

    /** Items that were open at some time of the last seven days, those that are still open among them; to try rules out on. */
    public List<OpenItem> lastWeek() {
        Instant begin = clock.instant().minus(WEEK);
        Map<String, OpenItem> items =
                open().collect(Collectors.toMap(OpenItem::id, item -> item, (one, other) -> one, LinkedHashMap::new));
        shelves.values().stream()
                .flatMap(shelf -> shelf.source().since(begin).limit(MOST_OF_A_WEEK))
                .takeWhile(item -> items.size() < MOST_OF_A_WEEK)
                .forEach(item -> items.putIfAbsent(item.id(), item));
        return List.copyOf(items.values());
    }

    /** Takes in what happened since the last turn, the first time everything; for one thread. */
    ItemChanges turn(Instant now) {
        ItemChanges changes = new ItemChanges();
        if (!loaded) {
            shelves.values().forEach(shelf -> shelf.load(now, changes));
            loaded = true;
            nextAudit = now.plus(betweenAudits);
        }
        List<ItemNews> fresh = news.take(NEWS_OF_A_TURN);
        if (!fresh.isEmpty()) {
            read(affected.by(fresh), now, changes);
        }
        shelves.values().forEach(shelf -> shelf.enter(now, changes));
        audit(now);
        return changes;
    }

    private void read(Affected again, Instant now, ItemChanges changes) {
        read(What.MISSED_CALL, again.missedCalls(), again.phones(), now, changes);
        read(What.FOLLOW_UP, again.followUps(), again.phones(), now, changes);
        read(What.LEAD, again.leads(), again.phones(), now, changes);
    }

    private void read(What what, Collection<String> ids, Set<String> phones, Instant now, ItemChanges changes) {
        ItemShelf shelf = shelves.get(what);
        Stream<String> sharing = phones.isEmpty()
                ? Stream.empty()
                : shelf.open().filter(item -> phones.contains(item.phone())).map(OpenItem::id);
        Stream.concat(ids.stream(), sharing).distinct().toList().forEach(id -> shelf.read(id, now, changes));
    }

    /** A little of a walk each turn; what differs is read in the turn after. */
    private void audit(Instant now) {
        if (audits.isEmpty() && !now.isBefore(nextAudit)) {
            shelves.forEach((what, shelf) -> audits.add(new ShelfAudit(shelf, id -> news.add(new ItemNews(what, id)))));
            nextAudit = now.plus(betweenAudits);
        }
        if (!audits.isEmpty()) {
            audits.peek().step(AUDITED_IN_A_TURN, now);
            if (audits.peek().isOver()) {
                audits.remove();
            }
        }
    }

    private Stream<OpenItem> open() {
        return shelves.values().stream().flatMap(ItemShelf::open);
    }
}

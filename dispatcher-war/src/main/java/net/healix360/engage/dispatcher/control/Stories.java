package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.dispatcher.entity.EventStatus;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;

/** What became of events: of one by its key, or of the newest ones. */
@ApplicationScoped
public class Stories {
    private static final int LOOKED_AT = 200;

    private EventLog log;
    private Archive archive;

    protected Stories() {}

    @Inject
    public Stories(EventLog log, Archive archive) {
        this.log = log;
        this.archive = archive;
    }

    public Optional<EventStory> of(String id) {
        return archive.find(id);
    }

    /** The newest first; each event once, however often it was replayed. */
    public List<EventStory> newest(Optional<RouteKey> route, Optional<EventStatus> status, int most) {
        Map<String, EventStory> found = new LinkedHashMap<>();
        if (wanted(status, EventStatus.QUARANTINED)) {
            add(found, quarantined(route));
        }
        if (wanted(status, EventStatus.DEAD)) {
            log.lanes().forEach(lane -> add(found, dead(lane, route)));
        }
        if (wanted(status, EventStatus.ACCEPTED) || wanted(status, EventStatus.DELIVERED)) {
            log.lanes().forEach(lane -> add(found, inLane(lane, route)));
        }
        return found.values().stream()
                .filter(story -> wanted(status, story.status()))
                .sorted(Comparator.comparing((EventStory story) -> story.event().acceptedAt())
                        .reversed())
                .limit(most)
                .toList();
    }

    private static boolean wanted(Optional<EventStatus> status, EventStatus one) {
        return status.map(one::equals).orElse(true);
    }

    private static void add(Map<String, EventStory> found, Collection<EventStory> more) {
        more.forEach(story -> found.putIfAbsent(story.event().key(), story));
    }

    private List<EventStory> quarantined(Optional<RouteKey> route) {
        return log.quarantined(route, LOOKED_AT).stream()
                .map(EventStory::quarantined)
                .toList();
    }

    private List<EventStory> dead(Tenant lane, Optional<RouteKey> route) {
        return log.deadLetters(lane, LOOKED_AT).entrySet().stream()
                .filter(letter -> route.map(
                                wanted -> wanted.text().equals(letter.getKey().route()))
                        .orElse(true))
                .map(letter -> EventStory.dead(lane, letter.getKey(), letter.getValue()))
                .toList();
    }

    private List<EventStory> inLane(Tenant lane, Optional<RouteKey> route) {
        return route
                .map(wanted -> log.recent(lane, wanted, LOOKED_AT))
                .orElseGet(() -> archive.newest(lane, LOOKED_AT))
                .stream()
                .map(event -> archive.find(event.key()).orElseGet(() -> standing(lane, event)))
                .toList();
    }

    private EventStory standing(Tenant lane, SpooledEvent event) {
        return EventStory.inLane(lane, event, log.isDelivered(lane, event.position()));
    }
}

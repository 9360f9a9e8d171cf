package net.healix360.engage.floor.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.floor.entity.FloorEvent.CallChanged;
import net.healix360.engage.floor.entity.InboundEvent;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.foundation.logging.EventLogger;

/**
 * Takes batches of events in order: what was seen is dropped, the rest goes to the journal in one transaction, to the
 * projection and to the streams. One batch at a time, so the order of the journal is the order of the floor.
 */
@ApplicationScoped
public class FloorInbox {
    private static final EventLogger LOG = EventLogger.of(FloorInbox.class);

    private boolean rebuilt;

    private Journal journal;
    private Floor floor;
    private FloorWords words;
    private Event<JournalEntry> journaled;
    private Clock clock;

    protected FloorInbox() {}

    @Inject
    public FloorInbox(Journal journal, Floor floor, FloorWords words, Event<JournalEntry> journaled, Clock clock) {
        this.journal = journal;
        this.floor = floor;
        this.words = words;
        this.journaled = journaled;
        this.clock = clock;
    }

    /** Folds the journal before the first event is taken, so that a restart shows the same floor. */
    public synchronized void restore() {
        floor.rebuild(journal);
        rebuilt = true;
    }

    /** Returns how many of the events were new; when it returns, all of them are durable. */
    public synchronized int take(List<InboundEvent> events) {
        if (!rebuilt) {
            restore();
        }
        List<JournalEntry> fresh = apply(unseen(events));
        if (fresh.isEmpty()) {
            return 0;
        }
        List<JournalEntry> placed = append(fresh);
        placed.forEach(journaled::fire);
        return placed.size();
    }

    /**
     * Takes what we know otherwise than by the vendor's events: it is kept, shown and told like one of them.
     *
     * @param why for people who read the journal
     */
    public void know(FloorEvent event, String why) {
        String kind = event instanceof AgentChanged ? JournalEntry.OWN_AGENT : JournalEntry.OWN_CALL;
        take(List.of(
                new InboundEvent(kind + ":" + UUID.randomUUID(), kind, clock.instant(), OwnEvents.write(event, why))));
    }

    /** Gives what is no event of the vendor its place among them: listeners hear all in the order of the journal. */
    public void note(JournalEntry entry) {
        note(List.of(entry));
    }

    /** Several at once, in their order. */
    public synchronized void note(List<JournalEntry> entries) {
        journal.append(entries).forEach(journaled::fire);
    }

    private List<InboundEvent> unseen(List<InboundEvent> events) {
        Set<String> seen = new HashSet<>(
                journal.known(events.stream().map(InboundEvent::key).collect(Collectors.toSet())));
        return events.stream().filter(event -> seen.add(event.key())).toList();
    }

    /** In whole milliseconds, as the journal keeps it: what is late now is late when the journal is folded again. */
    private List<JournalEntry> apply(List<InboundEvent> events) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<JournalEntry> entries = new ArrayList<>(events.size());
        for (InboundEvent event : events) {
            Optional<FloorEvent> read = words.read(event.type(), event.body());
            String state = read.map(found -> floor.apply(found, now)).orElse(JournalEntry.IGNORED);
            entries.add(entry(event, read, state, now));
        }
        return entries;
    }

    /** When the journal refuses, the floor is folded again from what the journal has: it must not run ahead of it. */
    private List<JournalEntry> append(List<JournalEntry> entries) {
        try {
            return journal.append(entries);
        } catch (RuntimeException notKept) {
            LOG.warn("events not kept; the floor is rebuilt", Map.of("events", entries.size()));
            rebuilt = false;
            throw notKept;
        }
    }

    private static JournalEntry entry(InboundEvent event, Optional<FloorEvent> read, String state, Instant now) {
        return new JournalEntry(
                0,
                event.key(),
                event.type(),
                read.flatMap(FloorInbox::agentOf).map(AgentId::value).orElse(null),
                read.flatMap(FloorInbox::ucidOf).orElse(null),
                read.map(FloorEvent::at).orElse(now),
                now,
                state,
                event.body());
    }

    private static Optional<AgentId> agentOf(FloorEvent event) {
        return event instanceof AgentChanged agent ? Optional.of(agent.agentId()) : ((CallChanged) event).agentId();
    }

    private static Optional<String> ucidOf(FloorEvent event) {
        return event instanceof CallChanged call ? Optional.of(call.ucid().value()) : Optional.empty();
    }
}

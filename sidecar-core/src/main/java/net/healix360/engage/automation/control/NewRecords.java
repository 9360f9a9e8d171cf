package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.automation.entity.Noted;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.control.ReplicaStore;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;
import net.healix360.engage.rules.rule.RuleEvent;

/**
 * Whether a record that the local copy tells of is new or changed. New is what was made since rules last ran before this start, the
 * first time it is heard of. While a kind is read for the first time, nothing happens: those are the records of years.
 */
@ApplicationScoped
public class NewRecords {
    /** Clocks of two machines, and the time between making a record and telling of it. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private static final int MOST = 20_000;

    private final Map<String, Boolean> met = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    private Records records;
    private ReplicaStore store;
    private EffectBook book;
    private Clock clock;
    private Instant newSince;

    protected NewRecords() {}

    @Inject
    public NewRecords(Records records, ReplicaStore store, EffectBook book, Clock clock) {
        this.records = records;
        this.store = store;
        this.book = book;
        this.clock = clock;
    }

    /** To be called at the start, before the schedule runs. */
    void begin() {
        if (newSince == null) {
            newSince = book.lastTick().orElseGet(clock::instant).minus(SLACK);
        }
    }

    /** Empty for what is gone, or is read for the first time. */
    Optional<RuleEvent> event(Noted.Changed change) {
        SyncState state = store.state(change.kind());
        boolean known = state.complete() || state.generation() > 1;
        return records.find(change.kind(), change.id()).filter(record -> known).map(this::event);
    }

    private RuleEvent event(PlatformRecord record) {
        boolean again = met.put(record.id(), true) != null;
        boolean fresh = !again && record.createdAt().isAfter(newSince);
        if (record.kind() == RecordKind.LEAD) {
            return fresh ? RuleEvent.LEAD_CREATED : RuleEvent.LEAD_CHANGED;
        }
        return fresh ? RuleEvent.FOLLOW_UP_CREATED : RuleEvent.FOLLOW_UP_CHANGED;
    }
}

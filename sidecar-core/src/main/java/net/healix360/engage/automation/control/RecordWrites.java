package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.control.ReplicaStore;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;

/** A rule's change of a record: here at once, and owed to the platform. */
@ApplicationScoped
public class RecordWrites {
    private Records records;
    private ReplicaStore store;
    private Event<RecordsChanged> changed;

    protected RecordWrites() {}

    @Inject
    public RecordWrites(Records records, ReplicaStore store, Event<RecordsChanged> changed) {
        this.records = records;
        this.store = store;
        this.changed = changed;
    }

    /** @param shown how a value reads in the audit */
    Outcome set(RecordKind kind, String id, String field, Object value, Function<Object, String> shown) {
        PlatformRecord record = records.find(kind, id).orElse(null);
        if (record == null) {
            return Outcome.notPossible("there is no such record any more");
        }
        Object before = record.fields().get(field);
        if (Objects.equals(before, value) || (before == null && Boolean.FALSE.equals(value))) {
            return Outcome.nothing();
        }
        store.owe(PlatformWrite.ofRecord(kind, id, Map.of(field, value)));
        changed.fire(new RecordsChanged(kind, Set.of(id)));
        return Outcome.done(before == null ? "" : shown.apply(before), shown.apply(value));
    }
}

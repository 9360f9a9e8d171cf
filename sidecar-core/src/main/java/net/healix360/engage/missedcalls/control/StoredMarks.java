package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.replica.control.WritesStored;
import net.healix360.engage.replica.entity.RecordKind;

/** Shows on each missed call when the platform has it. */
@ApplicationScoped
public class StoredMarks {

    private CallBook book;
    private Event<MissedCallRecorded> recorded;

    protected StoredMarks() {}

    @Inject
    public StoredMarks(CallBook book, Event<MissedCallRecorded> recorded) {
        this.book = book;
        this.recorded = recorded;
    }

    void stored(@Observes WritesStored writes) {
        if (writes.kind() == RecordKind.CALL) {
            book.markStored(writes.keys()).stream().map(MissedCallRecorded::new).forEach(recorded::fire);
        }
    }
}

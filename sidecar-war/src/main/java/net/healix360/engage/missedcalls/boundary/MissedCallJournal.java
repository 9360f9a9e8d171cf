package net.healix360.engage.missedcalls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import net.healix360.engage.care.control.CallerDirectory;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;

/** Writes each change of the queue to the journal, which gives it its place in the stream and its replay. */
@ApplicationScoped
public class MissedCallJournal {

    @Inject
    private FloorInbox inbox;

    @Inject
    private CallerDirectory callers;

    @Inject
    private Clock clock;

    void recorded(@Observes MissedCallRecorded event) {
        MissedCall call =
                event.missedCall().calledBy(callers.nameOf(event.missedCall().callerPhone()));
        Instant now = clock.instant();
        JournalEntry entry = new JournalEntry(
                0,
                "missed:" + call.id() + ":" + UUID.randomUUID(),
                JournalEntry.MISSED_CALL,
                call.owner().map(Object::toString).orElse(null),
                call.ucid().value(),
                call.missedAt(),
                now,
                call.status().name(),
                MissedCallJson.row(call).toString());
        inbox.note(entry);
    }
}

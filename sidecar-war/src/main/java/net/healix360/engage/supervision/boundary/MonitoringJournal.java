package net.healix360.engage.supervision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.supervision.entity.Monitoring;
import net.healix360.engage.supervision.entity.MonitoringChanged;

/** Writes each step of a supervisor in a call to the journal, which gives it its place in the streams. */
@ApplicationScoped
public class MonitoringJournal {

    @Inject
    private FloorInbox inbox;

    @Inject
    private Clock clock;

    void changed(@Observes MonitoringChanged change) {
        note(change, null, MonitoringJson.change(change));
        if (change.concernsAgent()) {
            note(change, change.monitoring().agentId().value(), MonitoringJson.badge(change));
        }
    }

    /** @param agentId whose desk is told; null for supervisors only */
    private void note(MonitoringChanged change, String agentId, JsonObject body) {
        Monitoring monitoring = change.monitoring();
        Instant now = clock.instant();
        inbox.note(new JournalEntry(
                0,
                JournalEntry.BARGE + ":" + UUID.randomUUID(),
                JournalEntry.BARGE,
                agentId,
                monitoring.ucid().value(),
                now,
                now,
                change.ended().isPresent() ? "ENDED" : monitoring.mode().name(),
                body.toString()));
    }
}

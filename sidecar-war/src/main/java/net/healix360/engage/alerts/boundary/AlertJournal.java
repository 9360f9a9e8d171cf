package net.healix360.engage.alerts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.alerts.entity.AlertsChanged;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.alerts.entity.Recipients;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.JournalEntry;

/** Writes each step of an alert to the journal, which gives it its place in the streams and its replay. */
@ApplicationScoped
public class AlertJournal {

    @Inject
    private FloorInbox inbox;

    @Inject
    private Clock clock;

    void changed(@Observes AlertsChanged change) {
        Instant now = clock.instant();
        inbox.note(change.alerts().stream()
                .map(alert -> entry(alert, change.step().name(), now))
                .toList());
    }

    /** An agent is named only when the alert is for that agent too. */
    private static JournalEntry entry(PerformanceAlert alert, String step, Instant now) {
        String agent = alert.kind().recipients() == Recipients.AGENT
                ? alert.about().agentId().map(AgentId::value).orElse(null)
                : null;
        return new JournalEntry(
                0,
                JournalEntry.ALERT + ":" + UUID.randomUUID(),
                JournalEntry.ALERT,
                agent,
                null,
                now,
                now,
                step,
                AlertJson.row(alert).toString());
    }
}

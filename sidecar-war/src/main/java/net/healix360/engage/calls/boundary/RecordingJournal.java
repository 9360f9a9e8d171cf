package net.healix360.engage.calls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.RecordingsKnown;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.JournalEntry;

/** Writes to the journal that a recording can be heard, which puts it on open pages without a reload (#516). */
@ApplicationScoped
public class RecordingJournal {

    @Inject
    private FloorInbox inbox;

    @Inject
    private Clock clock;

    void known(@Observes RecordingsKnown event) {
        inbox.note(event.calls().stream().map(this::entry).toList());
    }

    private JournalEntry entry(CallRecord call) {
        Instant now = clock.instant();
        return new JournalEntry(
                0,
                "recording:" + call.ucid() + ":" + UUID.randomUUID(),
                JournalEntry.RECORDING,
                call.agentId().map(AgentId::value).orElse(null),
                call.ucid().value(),
                call.instant(CallFact.ENDED_AT).orElse(now),
                now,
                "KNOWN",
                CallJson.recording(call).toString());
    }
}

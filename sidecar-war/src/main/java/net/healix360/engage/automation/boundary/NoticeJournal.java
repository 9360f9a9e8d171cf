package net.healix360.engage.automation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.automation.entity.NoticeGiven;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.JournalEntry;

/** Writes what a rule tells somebody to the journal, which gives it its place in their streams and its replay. */
@ApplicationScoped
public class NoticeJournal {

    @Inject
    private FloorInbox inbox;

    @Inject
    private Clock clock;

    void given(@Observes NoticeGiven notice) {
        Instant now = clock.instant();
        inbox.note(new JournalEntry(
                0,
                JournalEntry.NOTICE + ":" + UUID.randomUUID(),
                JournalEntry.NOTICE,
                notice.agentId().map(AgentId::value).orElse(null),
                null,
                now,
                now,
                notice.severity().name(),
                json(notice).toString()));
    }

    private static JsonObject json(NoticeGiven notice) {
        return Json.createObjectBuilder()
                .add("kind", "rule")
                .add("text", notice.message())
                .add("title", notice.title())
                .add("severity", notice.severity().wireName())
                .add("ruleId", notice.ruleId())
                .add("recipients", notice.recipients().wireName())
                .add(
                        "about",
                        Json.createObjectBuilder()
                                .add("type", notice.about().kind().wireName())
                                .add("id", notice.about().id()))
                .build();
    }
}

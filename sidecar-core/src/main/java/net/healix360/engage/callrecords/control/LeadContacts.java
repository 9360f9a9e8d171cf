package net.healix360.engage.callrecords.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** What a call does to the lead it was about: one activity for each call, an attempt more for one that we made. */
@ApplicationScoped
public class LeadContacts {
    private CallBook book;
    private Records records;
    private AgentDirectory agents;

    protected LeadContacts() {}

    @Inject
    public LeadContacts(CallBook book, Records records, AgentDirectory agents) {
        this.book = book;
        this.records = records;
        this.agents = agents;
    }

    /**
     * Without effect for a call about nobody whom the hospital knows.
     *
     * @param news the call's record when the disposition changed it: only then it is counted
     */
    void contacted(CallDisposed call, Optional<CallRecord> news) {
        call.leadId()
                .or(() -> book.call(call.ucid()).flatMap(record -> record.text(CallFact.LEAD_ID)))
                .flatMap(id -> records.find(RecordKind.LEAD, id))
                .ifPresent(lead -> book.write(page -> {
                    page.owe(activity(call, lead));
                    news.ifPresent(record -> page.owe(contact(call, record, lead)));
                    return lead;
                }));
    }

    private PlatformWrite activity(CallDisposed call, PlatformRecord lead) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("leadId", lead.id());
        fields.put("activityType", "CALL");
        fields.put("summary", call.notes().isBlank() ? words(call) : call.notes());
        fields.put("occurredAt", WireInstant.of(call.at()));
        fields.put("outcome", call.disposition().name());
        fields.put(
                "performedBy",
                agents.find(call.agentId())
                        .map(Agent::name)
                        .orElse(call.agentId().value()));
        return PlatformWrite.ofKey(RecordKind.LEAD_ACTIVITY, "call-" + call.ucid(), fields);
    }

    private static String words(CallDisposed call) {
        String text = call.disposition().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static PlatformWrite contact(CallDisposed call, CallRecord record, PlatformRecord lead) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lastContacted", WireInstant.of(call.at()));
        if (record.direction() == Direction.OUTBOUND) {
            fields.put("contactAttempts", lead.number("contactAttempts").orElse(0L) + 1);
        }
        return PlatformWrite.ofRecord(RecordKind.LEAD, lead.id(), fields);
    }
}

package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/** What rules may ask about a lead, be it the thing itself or the one behind a call or a follow-up. */
@ApplicationScoped
public class LeadFacts {
    private Records records;

    protected LeadFacts() {}

    @Inject
    public LeadFacts(Records records) {
        this.records = records;
    }

    WorkItem item(PlatformRecord lead) {
        Facts.Builder facts = Facts.builder();
        add(facts, lead);
        return new WorkItem(lead.id(), type(lead), lead.createdAt(), facts.build());
    }

    WorkItem followUp(PlatformRecord followUp) {
        Facts.Builder facts = Facts.builder();
        followUp.text("leadId").ifPresent(lead -> add(facts, lead));
        return new WorkItem(
                followUp.id(),
                TaskType.FOLLOW_UP,
                followUp.instant("dueAt").orElse(followUp.createdAt()),
                facts.build());
    }

    void add(Facts.Builder facts, String leadId) {
        records.find(RecordKind.LEAD, leadId).ifPresent(lead -> add(facts, lead));
    }

    private static void add(Facts.Builder facts, PlatformRecord lead) {
        lead.text("source").ifPresent(text -> facts.text(Fact.LEAD_SOURCE, text));
        lead.text("status").ifPresent(text -> facts.text(Fact.LEAD_STATUS, text));
        lead.text("campaignId").ifPresent(text -> facts.text(Fact.LEAD_CAMPAIGN_ID, text));
        lead.text("interestedService").ifPresent(text -> facts.text(Fact.LEAD_INTERESTED_SERVICE, text));
        lead.number("spamScore").ifPresent(number -> facts.number(Fact.LEAD_SPAM_SCORE, number.doubleValue()));
        facts.number(Fact.LEAD_CONTACT_ATTEMPTS, (double) attempts(lead))
                .flag(Fact.LEAD_IS_SPAM, lead.flag("isSpam"))
                .flag(Fact.LEAD_HAS_PATIENT, lead.text("patientId").isPresent())
                .leadCreatedAt(lead.createdAt());
    }

    private static TaskType type(PlatformRecord lead) {
        long attempts = attempts(lead);
        if (attempts == 0) {
            return TaskType.CAMPAIGN_LEAD;
        }
        return attempts == 1 ? TaskType.ATTEMPT_2 : TaskType.ATTEMPT_3;
    }

    private static long attempts(PlatformRecord lead) {
        return lead.number("contactAttempts").orElse(0L);
    }
}

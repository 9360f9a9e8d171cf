package net.healix360.engage.worklist.control;

import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/** What the rules may ask of a lead (reference/helix-engage.md §11.5). */
final class LeadFacts {
    private LeadFacts() {}

    static Facts.Builder add(Facts.Builder facts, PlatformRecord lead) {
        lead.text("source").ifPresent(source -> facts.text(Fact.LEAD_SOURCE, source));
        lead.text("status").ifPresent(status -> facts.text(Fact.LEAD_STATUS, status));
        lead.text("campaignId").ifPresent(id -> facts.text(Fact.LEAD_CAMPAIGN_ID, id));
        lead.text("interestedService").ifPresent(service -> facts.text(Fact.LEAD_INTERESTED_SERVICE, service));
        lead.number("spamScore").ifPresent(score -> facts.number(Fact.LEAD_SPAM_SCORE, score));
        return facts.number(Fact.LEAD_CONTACT_ATTEMPTS, attempts(lead))
                .flag(Fact.LEAD_IS_SPAM, lead.flag("isSpam"))
                .flag(Fact.LEAD_HAS_PATIENT, lead.text("patientId").isPresent())
                .leadCreatedAt(lead.createdAt());
    }

    static int attempts(PlatformRecord lead) {
        return lead.number("contactAttempts").map(Long::intValue).orElse(0);
    }
}

package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.outreach.entity.ActivityType;
import net.healix360.engage.outreach.entity.Enquiry;
import net.healix360.engage.outreach.entity.LeadSource;
import net.healix360.engage.outreach.entity.LeadStatus;
import net.healix360.engage.replica.control.KeyLocks;
import net.healix360.engage.replica.control.PeoplesWrites;
import net.healix360.engage.replica.control.PeoplesWrites.Written;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** What callers ask becomes a lead and a line of its history. A number is one lead within a day, whoever writes at once. */
@ApplicationScoped
public class Enquiries {
    static final Duration ONE_LEAD = Duration.ofHours(24);
    private static final String SERVICE = "interestedService";

    /**
     * An enquiry that is kept.
     *
     * @param isNew false when the same enquiry was kept before
     */
    public record Noted(Written lead, Written activity, boolean isNew) {}

    private PeoplesWrites writes;
    private Records records;
    private Leads leads;
    private KeyLocks locks;
    private Clock clock;

    protected Enquiries() {}

    @Inject
    public Enquiries(PeoplesWrites writes, Records records, Leads leads, KeyLocks locks, Clock clock) {
        this.writes = writes;
        this.records = records;
        this.leads = leads;
        this.locks = locks;
        this.clock = clock;
    }

    /** @param by the name of whoever took it */
    public Noted note(Author author, String by, Enquiry enquiry) {
        return locks.alone(enquiry.phone().e164(), () -> before(enquiry).orElseGet(() -> {
            Written lead = lead(author, enquiry);
            Map<String, Object> activity = activity(enquiry, by, lead.record().id());
            return new Noted(lead, writes.create(author, RecordKind.LEAD_ACTIVITY, activity), true);
        }));
    }

    private Optional<Noted> before(Enquiry enquiry) {
        return enquiry.key()
                .flatMap(key ->
                        records.list(RecordKind.LEAD_ACTIVITY, RecordQuery.where("externalId", key)).items().stream()
                                .findFirst())
                .flatMap(activity -> activity.text("leadId")
                        .flatMap(leads::find)
                        .map(lead -> new Noted(asItIs(lead), asItIs(activity), false)));
    }

    private Written asItIs(PlatformRecord record) {
        return new Written(record, records.pending(record));
    }

    private Written lead(Author author, Enquiry enquiry) {
        return known(enquiry)
                .map(lead -> completed(author, lead, enquiry))
                .orElseGet(() -> writes.create(author, RecordKind.LEAD, fields(enquiry)));
    }

    private Optional<PlatformRecord> known(Enquiry enquiry) {
        if (enquiry.leadId().isPresent()) {
            return Optional.of(
                    enquiry.leadId().flatMap(leads::find).orElseThrow(() -> Problem.notFound("There is no such lead.")
                            .asException()));
        }
        Instant oldest = clock.instant().minus(ONE_LEAD);
        return leads.since(enquiry.phone(), oldest);
    }

    /** What the lead does not say yet. What it says stays: this may be somebody else on the same telephone. */
    private Written completed(Author author, PlatformRecord lead, Enquiry enquiry) {
        boolean tellsMore =
                lead.text(SERVICE).isEmpty() && enquiry.interestedService().isPresent();
        return tellsMore
                ? writes.update(
                        author,
                        RecordKind.LEAD,
                        lead.id(),
                        Map.of(SERVICE, enquiry.interestedService().get()))
                : asItIs(lead);
    }

    private static Map<String, Object> fields(Enquiry enquiry) {
        Map<String, Object> lead = new LinkedHashMap<>();
        lead.put("name", enquiry.name());
        lead.put("phone", enquiry.phone().e164());
        lead.put("source", LeadSource.PHONE_INQUIRY.name());
        lead.put("status", LeadStatus.NEW.name());
        enquiry.interestedService().ifPresent(service -> lead.put(SERVICE, service));
        return lead;
    }

    private Map<String, Object> activity(Enquiry enquiry, String by, String leadId) {
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("leadId", leadId);
        activity.put("activityType", ActivityType.ENQUIRY.name());
        activity.put("summary", enquiry.summary());
        activity.put("occurredAt", WireInstant.of(clock.instant()));
        activity.put("performedBy", by);
        enquiry.interestedService().ifPresent(service -> activity.put("outcome", service));
        enquiry.key().ifPresent(key -> activity.put("externalId", key));
        return activity;
    }
}

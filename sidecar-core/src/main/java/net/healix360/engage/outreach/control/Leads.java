package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.outreach.entity.Lead;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** The hospital's leads in the local copy. */
@ApplicationScoped
public class Leads {
    private Records records;

    protected Leads() {}

    @Inject
    public Leads(Records records) {
        this.records = records;
    }

    /** The newest lead of that number that somebody still works on, else the newest. */
    public Optional<Lead> of(PhoneNumber phone) {
        List<Lead> newestFirst =
                records.list(RecordKind.LEAD, RecordQuery.where("phone", phone.e164())).items().stream()
                        .map(Lead::of)
                        .toList();
        return newestFirst.stream().filter(Lead::isOpen).findFirst().or(() -> newestFirst.stream()
                .findFirst());
    }

    /** The newest lead of that number that is not older than so. */
    public Optional<PlatformRecord> since(PhoneNumber phone, Instant oldest) {
        return records.list(RecordKind.LEAD, RecordQuery.where("phone", phone.e164())).items().stream()
                .findFirst()
                .filter(lead -> !lead.createdAt().isBefore(oldest));
    }

    public Optional<PlatformRecord> find(String id) {
        return records.find(RecordKind.LEAD, id);
    }
}

package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.outreach.entity.Lead;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** The hospital's leads in the local copy. */
@ApplicationScoped
public class Leads {
    private static final int MOST_OF_A_NUMBER = 50;

    private Records records;

    protected Leads() {}

    @Inject
    public Leads(Records records) {
        this.records = records;
    }

    /** The newest lead of each of these numbers that somebody still works on, else the newest; nothing for a number without. */
    public Map<PhoneNumber, Lead> of(Set<PhoneNumber> phones) {
        Map<String, PhoneNumber> numbers = phones.stream().collect(Collectors.toMap(PhoneNumber::e164, phone -> phone));
        Map<PhoneNumber, Lead> chosen = new HashMap<>();
        for (PlatformRecord newestFirst :
                records.latest(RecordKind.LEAD, "phone", numbers.keySet(), phones.size() * MOST_OF_A_NUMBER)) {
            Lead lead = Lead.of(newestFirst);
            PhoneNumber phone = numbers.get(newestFirst.text("phone").orElseThrow());
            chosen.merge(phone, lead, (newer, older) -> newer.isOpen() || !older.isOpen() ? newer : older);
        }
        return chosen;
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

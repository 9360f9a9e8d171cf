package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Which phone numbers are leads' of the hospital, asked for many at once. */
@ApplicationScoped
public class KnownNumbers {
    private static final int AT_ONCE = 500;

    private Records records;

    protected KnownNumbers() {}

    @Inject
    public KnownNumbers(Records records) {
        this.records = records;
    }

    Set<String> among(List<String> phones) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < phones.size(); from += AT_ONCE) {
            List<String> some = phones.subList(from, Math.min(phones.size(), from + AT_ONCE));
            records.latest(RecordKind.LEAD, "phone", some, Integer.MAX_VALUE).stream()
                    .map(lead -> lead.text("phone"))
                    .flatMap(Optional::stream)
                    .forEach(known::add);
        }
        return known;
    }

    /** The leads with these keys that the hospital has. */
    List<PlatformRecord> withKeys(List<String> keys) {
        return records.latest(RecordKind.LEAD, "externalId", keys, keys.size());
    }
}

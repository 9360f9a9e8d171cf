package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;

/** The hospital's patients in the local copy. */
@ApplicationScoped
public class Patients {
    private static final int MOST_SHARING = 50;

    private Records records;

    protected Patients() {}

    @Inject
    public Patients(Records records) {
        this.records = records;
    }

    public Optional<Patient> find(String id) {
        return records.find(RecordKind.PATIENT, id).map(Patient::of);
    }

    /** Those of these that there are. */
    List<Patient> of(Collection<String> ids) {
        return records.latest(RecordKind.PATIENT, "id", ids, ids.size()).stream()
                .map(Patient::of)
                .toList();
    }

    /** Everybody with each of these numbers, by name; nothing for a number that nobody has. */
    Map<PhoneNumber, List<Patient>> sharing(Set<PhoneNumber> phones) {
        Map<String, PhoneNumber> numbers = phones.stream().collect(Collectors.toMap(PhoneNumber::e164, phone -> phone));
        return records.latest(RecordKind.PATIENT, "phone", numbers.keySet(), phones.size() * MOST_SHARING).stream()
                .map(Patient::of)
                .sorted(Comparator.comparing(Patient::fullName).thenComparing(Patient::id))
                .collect(Collectors.groupingBy(
                        patient -> numbers.get(patient.phone().orElseThrow())));
    }
}

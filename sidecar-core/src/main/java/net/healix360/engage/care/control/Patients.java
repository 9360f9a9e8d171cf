package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** The hospital's patients in the local copy. */
@ApplicationScoped
public class Patients {
    private Records records;

    protected Patients() {}

    @Inject
    public Patients(Records records) {
        this.records = records;
    }

    public Optional<Patient> find(String id) {
        return records.find(RecordKind.PATIENT, id).map(Patient::of);
    }

    /** Everybody with that number, by name. */
    public List<Patient> sharing(PhoneNumber phone) {
        return records.list(RecordKind.PATIENT, RecordQuery.where("phone", phone.e164())).items().stream()
                .map(Patient::of)
                .sorted(Comparator.comparing(Patient::fullName).thenComparing(Patient::id))
                .toList();
    }
}

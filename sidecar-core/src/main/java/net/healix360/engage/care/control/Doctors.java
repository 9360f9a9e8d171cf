package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.Doctor;
import net.healix360.engage.care.entity.VisitSlot;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** The hospital's doctors in the local copy, and when they sit. */
@ApplicationScoped
public class Doctors {
    private Records records;

    protected Doctors() {}

    @Inject
    public Doctors(Records records) {
        this.records = records;
    }

    public Optional<Doctor> find(String id) {
        return records.find(RecordKind.DOCTOR, id).map(Doctor::of);
    }

    /** @throws net.healix360.engage.foundation.problem.ProblemException 404 for nobody, 422 for a doctor who sees no patients */
    public Doctor whoSeesPatients(String id) {
        Doctor doctor = find(id).orElseThrow(
                        () -> Problem.notFound("There is no such doctor.").asException());
        if (!doctor.active()) {
            throw Problem.of(422, "doctor-not-active", "The doctor sees no patients", "Choose another doctor.")
                    .asException();
        }
        return doctor;
    }

    public List<VisitSlot> hours(String doctorId, String clinicId) {
        return hours(Map.of("doctorId", doctorId, "clinicId", clinicId));
    }

    /** Wherever the doctor sits. */
    public List<VisitSlot> hours(String doctorId) {
        return hours(Map.of("doctorId", doctorId));
    }

    private List<VisitSlot> hours(Map<String, String> filters) {
        RecordQuery query =
                new RecordQuery("", filters, "createdAt", false, RecordQuery.LARGEST_PAGE, Optional.empty());
        return records.list(RecordKind.VISIT_SLOT, query).items().stream()
                .flatMap(record -> VisitSlot.of(record).stream())
                .toList();
    }
}

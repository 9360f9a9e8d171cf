package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.Appointment;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.care.entity.AppointmentStatus;
import net.healix360.engage.care.entity.Doctor;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.KeyLocks;
import net.healix360.engage.replica.control.PeoplesWrites;
import net.healix360.engage.replica.control.PeoplesWrites.Written;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.RecordKind;

/**
 * Makes and changes appointments. Two people cannot have one time: here because bookings of a doctor go one by one, and
 * at the platform because its slot key is unique. A booking never changes a patient who is stored.
 */
@ApplicationScoped
public class Booking {
    private static final String DUPLICATE = "duplicate";

    private PeoplesWrites writes;
    private Appointments appointments;
    private Doctors doctors;
    private VisitRules rules;
    private KeyLocks locks;

    protected Booking() {}

    @Inject
    public Booking(PeoplesWrites writes, Appointments appointments, Doctors doctors, VisitRules rules, KeyLocks locks) {
        this.writes = writes;
        this.appointments = appointments;
        this.doctors = doctors;
        this.rules = rules;
        this.locks = locks;
    }

    /**
     * @param who the patient: an id, or the fields of a person who is made first
     * @param more the appointment's further fields
     */
    public Written book(Author author, VisitTime wanted, Visitor who, Map<String, Object> more) {
        return locks.alone(wanted.doctorId(), () -> {
            Map<String, Object> fields = new LinkedHashMap<>(more);
            fields.put("status", AppointmentStatus.SCHEDULED.name());
            fields.putAll(placed(wanted, Optional.empty()));
            String patientId = who.id().orElseGet(() -> writes.create(author, RecordKind.PATIENT, who.fields())
                    .record()
                    .id());
            fields.put("patientId", patientId);
            return orTaken(wanted, patientId, () -> writes.create(author, RecordKind.APPOINTMENT, fields));
        });
    }

    /**
     * @param wanted where and when it shall be; empty when that stays
     * @param more further fields that change, the status among them
     */
    public Written change(Author author, Appointment before, Optional<VisitTime> wanted, Map<String, Object> more) {
        Optional<AppointmentStatus> next =
                Optional.ofNullable((String) more.get("status")).map(AppointmentStatus::valueOf);
        boolean allowed = before.status().mayBecome(next.orElse(before.status()));
        if (!allowed || (wanted.isPresent() && !before.status().isAhead())) {
            throw Problem.conflict(
                            "appointment-state", "The appointment is " + before.status() + "; that does not change so.")
                    .with("currentStatus", before.status().name())
                    .asException();
        }
        Map<String, Object> fields = new LinkedHashMap<>(more);
        if (next.equals(Optional.of(AppointmentStatus.CANCELLED))) {
            fields.put("slotKey", null);
        }
        return wanted.isEmpty()
                ? writes.update(author, RecordKind.APPOINTMENT, before.id(), fields)
                : move(author, before.id(), wanted.get(), fields);
    }

    private Written move(Author author, String id, VisitTime wanted, Map<String, Object> fields) {
        return locks.alone(wanted.doctorId(), () -> {
            if (appointments.find(id).filter(now -> now.status().isAhead()).isEmpty()) {
                throw Problem.conflict("appointment-state", "The appointment has changed meanwhile. Look again.")
                        .asException();
            }
            fields.putIfAbsent("status", AppointmentStatus.RESCHEDULED.name());
            fields.putAll(placed(wanted, Optional.of(id)));
            return orTaken(wanted, "", () -> writes.update(author, RecordKind.APPOINTMENT, id, fields));
        });
    }

    private Map<String, Object> placed(VisitTime wanted, Optional<String> moved) {
        Doctor doctor = doctors.whoSeesPatients(wanted.doctorId());
        rules.check(wanted, moved);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scheduledAt", WireInstant.of(wanted.begin()));
        fields.put("durationMin", wanted.length().toMinutes());
        fields.put("doctorId", wanted.doctorId());
        fields.put("clinicId", wanted.clinicId());
        fields.put("doctorName", doctor.name().orElse(null));
        fields.put("department", doctor.department().orElse(null));
        fields.put("slotKey", wanted.slotKey());
        return fields;
    }

    private interface Write {
        Written now();
    }

    /** @param patientId of a person who may just have been made, for whoever tries another time; empty for none */
    private static Written orTaken(VisitTime wanted, String patientId, Write write) {
        try {
            return write.now();
        } catch (ProblemException refused) {
            if (!refused.problem().slug().equals(DUPLICATE)) {
                throw refused;
            }
            Problem taken = VisitRules.taken(wanted);
            throw (patientId.isEmpty() ? taken : taken.with("patientId", patientId)).asException();
        }
    }
}

package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.Appointment;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** The hospital's appointments in the local copy. */
@ApplicationScoped
public class Appointments {
    /** No visit is longer. */
    static final Duration LONGEST = Duration.ofHours(8);

    private Records records;

    protected Appointments() {}

    @Inject
    public Appointments(Records records) {
        this.records = records;
    }

    public Optional<Appointment> find(String id) {
        return records.find(RecordKind.APPOINTMENT, id).map(Appointment::of);
    }

    /** Those of the doctor that leave no room for such a visit. */
    public List<Appointment> blocking(VisitTime wanted) {
        RecordQuery query = new RecordQuery(
                "",
                Map.of(
                        "doctorId", wanted.doctorId(),
                        "from", WireInstant.of(wanted.begin().minus(LONGEST)),
                        "to", WireInstant.of(wanted.end())),
                "scheduledAt",
                false,
                RecordQuery.LARGEST_PAGE,
                Optional.empty());
        return records.list(RecordKind.APPOINTMENT, query).items().stream()
                .map(Appointment::of)
                .filter(appointment -> appointment.blocks(wanted))
                .toList();
    }

    /** These patients' latest ones, those to come included. */
    public List<PlatformRecord> latestOf(Collection<String> patientIds, int most) {
        return records.latest(RecordKind.APPOINTMENT, "patientId", patientIds, most);
    }
}

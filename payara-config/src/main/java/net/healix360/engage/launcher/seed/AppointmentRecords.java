package net.healix360.engage.launcher.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.Consultant;
import net.healix360.engage.launcher.demo.DemoHospital;

/**
 * Invented appointments of last week and the next two, each inside a sitting of its doctor. Their keys hold the day of the seed: seeding
 * on another day replaces them, so that the diary is never a diary of the past.
 */
record AppointmentRecords(DemoHospital hospital, Clock clock, ZoneId zone) {
    private static final int WEEKS = 3;
    private static final int MINUTES = 15;
    private static final int DOCTORS_APART = 7;
    private static final List<String> PAST = List.of("COMPLETED", "COMPLETED", "NO_SHOW", "COMPLETED", "CANCELLED");
    private static final List<String> COMING = List.of("SCHEDULED", "CONFIRMED");
    private static final List<String> REASONS =
            List.of("First consultation", "Review of reports", "Follow-up visit", "Second opinion");

    static String day(Clock clock, ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).toString();
    }

    List<Map<String, Object>> all(
            Map<String, String> doctorIds, Map<String, String> clinicIds, Map<String, String> patientIds) {
        return IntStream.range(0, hospital.appointments())
                .mapToObj(i -> appointment(i, doctorIds, clinicIds, patientIds))
                .toList();
    }

    private Map<String, Object> appointment(
            int index, Map<String, String> doctorIds, Map<String, String> clinicIds, Map<String, String> patientIds) {
        Consultant doctor = hospital.consultant(index * DOCTORS_APART % hospital.doctors());
        int clinic = new CareRecords(hospital, zone.getId()).clinicOf(doctor.index());
        int patient = index % hospital.patients();
        Instant at = time(index, doctor);
        boolean past = at.isBefore(clock.instant());
        List<String> states = past ? PAST : COMING;
        Map<String, Object> appointment = new LinkedHashMap<>();
        appointment.put("externalId", SeedKey.of("appointment-%s-%03d".formatted(day(clock, zone), index + 1)));
        appointment.put("name", new PatientRecords(hospital).name(patient).full() + " with " + doctor.title());
        appointment.put("scheduledAt", at.toString());
        appointment.put("durationMin", MINUTES);
        appointment.put("status", states.get(index % states.size()));
        appointment.put("reasonForVisit", REASONS.get(index % REASONS.size()));
        appointment.put("doctorName", doctor.title());
        appointment.put("department", CareRecords.department(doctor.index()));
        appointment.put("doctorId", doctorIds.get(CareRecords.doctorKey(doctor.index())));
        appointment.put("clinicId", clinicIds.get(CareRecords.clinicKey(clinic)));
        appointment.put("patientId", patientIds.get(PatientRecords.key(patient)));
        return appointment;
    }

    /** Every round through the doctors takes a later quarter of an hour, so no two have the same time with one doctor. */
    private Instant time(int index, Consultant doctor) {
        Sitting sitting = Sitting.of(doctor.index(), index % Sitting.PER_WEEK);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate day = today.minusDays(7)
                .with(TemporalAdjusters.nextOrSame(sitting.day()))
                .plusWeeks(index % WEEKS);
        Duration into = Duration.ofMinutes((long) MINUTES * (index / hospital.doctors()));
        return day.atTime(sitting.start()).plus(into).atZone(zone).toInstant();
    }
}

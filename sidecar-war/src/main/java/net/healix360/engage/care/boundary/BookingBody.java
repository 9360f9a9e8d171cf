package net.healix360.engage.care.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.care.entity.Appointment;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.care.entity.AppointmentStatus;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;

/**
 * What somebody wants to book (contract §6, booking).
 *
 * @param fields the appointment's fields
 * @param newPatient the fields of a patient who is not stored yet
 */
public record BookingBody(Map<String, Object> fields, Optional<Map<String, Object>> newPatient) {
    private static final String NEW_PATIENT = "newPatient";
    private static final Set<String> WHEN_AND_WHERE = Set.of("scheduledAt", "durationMin", "doctorId", "clinicId");
    static final long USUAL_MINUTES = 30;
    static final long SHORTEST_MINUTES = 5;
    static final long LONGEST_MINUTES = 480;

    public static final RecordShape SHAPE = RecordShape.of(RecordKind.APPOINTMENT)
            .options("status", AppointmentStatus.class)
            .between("durationMin", SHORTEST_MINUTES, LONGEST_MINUTES)
            .longest("notes", 5000)
            .longest("reasonForVisit", 1000);

    private static final RecordShape BY_PATIENT = SHAPE.writing(
                    "patientId",
                    "leadId",
                    "doctorId",
                    "clinicId",
                    "scheduledAt",
                    "durationMin",
                    "reasonForVisit",
                    "notes")
            .requiring("patientId", "doctorId", "clinicId", "scheduledAt");

    private static final RecordShape BY_NEW_PATIENT = SHAPE.writing(
                    "leadId", "doctorId", "clinicId", "scheduledAt", "durationMin", "reasonForVisit", "notes")
            .requiring("doctorId", "clinicId", "scheduledAt");

    public static final RecordShape CHANGE = SHAPE.writing(
                    "doctorId", "clinicId", "scheduledAt", "durationMin", "reasonForVisit", "notes", "status")
            .requiring("doctorId", "clinicId", "scheduledAt", "durationMin", "status");

    static BookingBody read(JsonObject body) {
        if (!body.containsKey(NEW_PATIENT)) {
            return new BookingBody(RecordBody.creation(BY_PATIENT, body), Optional.empty());
        }
        if (body.containsKey("patientId") || !(body.get(NEW_PATIENT) instanceof JsonObject person)) {
            throw invalid(NEW_PATIENT, "is an object with the patient's fields, and stands instead of patientId");
        }
        JsonObject visit = Json.createObjectBuilder(body).remove(NEW_PATIENT).build();
        return new BookingBody(
                RecordBody.creation(BY_NEW_PATIENT, visit),
                Optional.of(RecordBody.creation(PatientsResource.SHAPE, person, NEW_PATIENT + ".")));
    }

    static VisitTime time(Map<String, Object> fields) {
        long minutes = (Long) fields.getOrDefault("durationMin", USUAL_MINUTES);
        return new VisitTime(
                (String) fields.get("doctorId"),
                (String) fields.get("clinicId"),
                begin(fields),
                Duration.ofMinutes(minutes));
    }

    /** Where and when it shall be, from what changes and what stays; empty when neither changes. */
    static Optional<VisitTime> moved(Appointment before, Map<String, Object> fields) {
        if (fields.keySet().stream().noneMatch(WHEN_AND_WHERE::contains)) {
            return Optional.empty();
        }
        if (before.time().isEmpty()) {
            return Optional.of(time(complete(fields)));
        }
        VisitTime now = before.time().get();
        Optional<Object> minutes = Optional.ofNullable(fields.get("durationMin"));
        VisitTime wanted = new VisitTime(
                (String) fields.getOrDefault("doctorId", now.doctorId()),
                (String) fields.getOrDefault("clinicId", now.clinicId()),
                fields.containsKey("scheduledAt") ? begin(fields) : now.begin(),
                minutes.map(length -> Duration.ofMinutes((Long) length)).orElse(now.length()));
        return Optional.of(wanted).filter(time -> !time.equals(now));
    }

    /** The platform's own record says neither, so that whoever places it says all. */
    private static Map<String, Object> complete(Map<String, Object> fields) {
        List<FieldError> missing = Stream.of("doctorId", "clinicId", "scheduledAt")
                .filter(field -> !fields.containsKey(field))
                .map(field -> new FieldError(field, "is missing"))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing).asException();
        }
        return fields;
    }

    private static Instant begin(Map<String, Object> fields) {
        Instant begin = Instant.parse((String) fields.get("scheduledAt"));
        if (begin.getEpochSecond() % 60 != 0 || begin.getNano() != 0) {
            throw invalid("scheduledAt", "is a whole minute");
        }
        return begin;
    }

    private static RuntimeException invalid(String field, String why) {
        return Problem.invalid(List.of(new FieldError(field, why))).asException();
    }
}

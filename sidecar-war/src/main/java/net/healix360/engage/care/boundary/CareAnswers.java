package net.healix360.engage.care.boundary;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.tenancy.boundary.MissingWhenEmpty;
import net.healix360.engage.tenancy.boundary.RowOf;

/** What the doors of this room answer and read, as the OpenAPI document describes it. */
public final class CareAnswers {
    private CareAnswers() {}

    public record PhoneBody(String phone) {}

    public record ResolvedCaller(
            Optional<String> leadId,
            Optional<String> patientId,
            Optional<String> firstName,
            Optional<String> lastName,
            String phone,
            boolean isNew,
            Optional<List<Candidate>> candidates) {}

    public record Candidate(String patientId, Optional<String> firstName, Optional<String> lastName) {}

    public record CallerContext(
            Optional<String> phone,
            boolean isNew,
            @RowOf(RecordKind.PATIENT) Optional<JsonObject> patient,
            @RowOf(RecordKind.LEAD) Optional<JsonObject> lead,
            @MissingWhenEmpty Optional<List<Candidate>> candidates,
            List<TimelineItem> timeline,
            boolean more) {}

    /** Of all kinds; the fields of the other kinds are not there. */
    public record TimelineItem(
            TimelineKind kind,
            Instant at,
            String id,
            boolean pending,
            Optional<String> ucid,
            Optional<String> direction,
            Optional<String> callStatus,
            Optional<String> disposition,
            Optional<String> agentName,
            Optional<String> agentId,
            Optional<Integer> durationSec,
            Optional<String> did,
            Optional<String> status,
            Optional<String> doctorName,
            Optional<String> department,
            Optional<String> reasonForVisit,
            Optional<String> notes,
            Optional<Integer> durationMin,
            Optional<String> doctorId,
            Optional<String> clinicId,
            Optional<String> patientId,
            Optional<String> activityType,
            Optional<String> summary,
            Optional<String> outcome,
            Optional<String> performedBy,
            Optional<String> name,
            Optional<String> followUpType) {}

    /** As {@link net.healix360.engage.care.entity.TimelineItem.Kind} on the wire. */
    public enum TimelineKind {
        CALL,
        APPOINTMENT,
        ACTIVITY,
        FOLLOW_UP;

        @Override
        public String toString() {
            return net.healix360.engage.care.entity.TimelineItem.Kind.valueOf(name())
                    .wireName();
        }
    }

    public record VisitTimes(
            LocalDate day,
            String zone,
            LocalDate defaultDay,
            boolean closed,
            List<DayOfWeek> sittingDays,
            Optional<String> opensAt,
            Optional<String> closesAt,
            List<VisitTime> items) {}

    public record VisitTime(Instant scheduledAt, VisitTimeState state) {}

    /** As {@link net.healix360.engage.care.entity.VisitTimes.State} on the wire. */
    public enum VisitTimeState {
        FREE,
        TAKEN,
        PAST;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public record SearchFound(
            @RowOf(RecordKind.PATIENT) List<JsonObject> patients,
            @RowOf(RecordKind.LEAD) List<JsonObject> leads,
            @RowOf(RecordKind.APPOINTMENT) List<JsonObject> appointments,
            @RowOf(RecordKind.CALL) List<JsonObject> calls) {}

    /** With {@code patientId} or {@code newPatient}. */
    public record Booking(
            Optional<String> patientId,
            Optional<NewPatient> newPatient,
            Optional<String> leadId,
            String doctorId,
            String clinicId,
            Instant scheduledAt,
            Optional<Integer> durationMin,
            Optional<String> reasonForVisit,
            Optional<String> notes) {}

    public record NewPatient(
            String firstName,
            Optional<String> lastName,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> gender,
            Optional<LocalDate> dateOfBirth) {}
}

package net.healix360.engage.care.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.replica.entity.PlatformRecord;

/**
 * A patient's time with a doctor at a clinic.
 *
 * @param time when and where; empty for a record of the platform that does not say
 */
public record Appointment(String id, Optional<VisitTime> time, AppointmentStatus status) {
    private static final Duration USUAL = Duration.ofMinutes(30);

    public static Appointment of(PlatformRecord record) {
        Optional<VisitTime> time = record.text("doctorId").flatMap(doctor -> record.instant("scheduledAt")
                .map(at -> new VisitTime(doctor, record.text("clinicId").orElse(""), at, length(record))));
        return new Appointment(record.id(), time, status(record));
    }

    /** Whether somebody else cannot have that time. */
    public boolean blocks(VisitTime other) {
        return status.holdsItsTime() && time.filter(other::meets).isPresent();
    }

    private static Duration length(PlatformRecord record) {
        return record.number("durationMin").map(Duration::ofMinutes).orElse(USUAL);
    }

    /** A state that a newer platform has invented counts as the careful one: its time is taken. */
    private static AppointmentStatus status(PlatformRecord record) {
        return Stream.of(AppointmentStatus.values())
                .filter(status ->
                        record.text("status").filter(status.name()::equals).isPresent())
                .findFirst()
                .orElse(AppointmentStatus.SCHEDULED);
    }

    /** When and where a visit is. */
    public record VisitTime(String doctorId, String clinicId, Instant begin, Duration length) {

        public Instant end() {
            return begin.plus(length);
        }

        boolean meets(VisitTime other) {
            return doctorId.equals(other.doctorId) && begin.isBefore(other.end()) && other.begin.isBefore(end());
        }

        /** Unique at the platform, so that two bookings of one moment cannot both be kept. */
        public String slotKey() {
            return doctorId + "@" + begin;
        }
    }
}

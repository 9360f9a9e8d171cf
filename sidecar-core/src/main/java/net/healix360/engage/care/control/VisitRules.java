package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.Appointment;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.care.entity.Clinic;
import net.healix360.engage.care.entity.VisitObstacle;
import net.healix360.engage.care.entity.VisitingDay;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * When a visit can be: not in the past, while the doctor sits at that clinic and it is open, and when nobody else is
 * there.
 */
@ApplicationScoped
public class VisitRules {
    private Doctors doctors;
    private Clinics clinics;
    private Appointments appointments;
    private Tenancy tenancy;
    private Clock clock;

    protected VisitRules() {}

    @Inject
    public VisitRules(Doctors doctors, Clinics clinics, Appointments appointments, Tenancy tenancy, Clock clock) {
        this.doctors = doctors;
        this.clinics = clinics;
        this.appointments = appointments;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param moved the appointment that is moved there, which is not in its own way */
    public void check(VisitTime wanted, Optional<String> moved) {
        VisitingDay day = day(wanted, moved);
        day.obstacle(wanted).ifPresent(obstacle -> {
            throw refusal(obstacle, wanted, day);
        });
    }

    /**
     * Everything that decides about visits within that time.
     *
     * @param within the visit itself, or as much as a whole day
     */
    VisitingDay day(VisitTime within, Optional<String> moved) {
        Clinic clinic = clinics.find(within.clinicId())
                .orElseThrow(() -> Problem.notFound("There is no such clinic.").asException());
        List<Appointment> others = appointments.blocking(within).stream()
                .filter(other -> !Optional.of(other.id()).equals(moved))
                .toList();
        return new VisitingDay(
                clinic,
                doctors.hours(within.doctorId(), within.clinicId()),
                others,
                clock.instant(),
                tenancy.hospital().zone());
    }

    static Problem taken(VisitTime wanted) {
        return Problem.conflict("slot-taken", "Somebody else has that time. Choose another.")
                .with("doctorId", wanted.doctorId())
                .with("scheduledAt", WireInstant.of(wanted.begin()));
    }

    private static ProblemException refusal(VisitObstacle obstacle, VisitTime wanted, VisitingDay day) {
        return switch (obstacle) {
            case PAST ->
                refused(
                        "appointment-in-past",
                        "scheduledAt",
                        "That time has passed",
                        "Choose a time that is still to come.");
            case CLINIC_INACTIVE ->
                refused("clinic-closed", "clinicId", "The clinic is closed", "Choose another clinic.");
            case OUTSIDE_VISIT_HOURS ->
                refused("outside-visit-hours", "scheduledAt", "The doctor does not sit there then", sittings(day));
            case CLINIC_CLOSED ->
                refused("clinic-closed", "scheduledAt", "The clinic is closed", openingHours(wanted, day));
            case TAKEN -> taken(wanted).asException();
        };
    }

    private static String sittings(VisitingDay day) {
        return day.hours().isEmpty()
                ? "The doctor has no visit hours at that clinic."
                : "At that clinic the doctor sits " + day.hours() + ", in " + day.zone() + ".";
    }

    private static String openingHours(VisitTime wanted, VisitingDay day) {
        return day.clinic()
                .hoursOn(wanted.begin().atZone(day.zone()).getDayOfWeek())
                .map(hours -> "The clinic is open " + hours + " that day, in " + day.zone() + ".")
                .orElse("The clinic is closed that day. Choose another.");
    }

    private static ProblemException refused(String slug, String field, String title, String detail) {
        return new Problem(slug, 422, title, detail, List.of(new FieldError(field, detail)), Map.of()).asException();
    }
}

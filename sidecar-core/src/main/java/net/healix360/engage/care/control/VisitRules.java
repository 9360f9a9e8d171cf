package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.tenancy.control.Tenancy;

/** When a visit can be: not in the past, while the doctor sits at that clinic, and when nobody else is there. */
@ApplicationScoped
public class VisitRules {
    private Doctors doctors;
    private Appointments appointments;
    private Tenancy tenancy;
    private Clock clock;

    protected VisitRules() {}

    @Inject
    public VisitRules(Doctors doctors, Appointments appointments, Tenancy tenancy, Clock clock) {
        this.doctors = doctors;
        this.appointments = appointments;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param moved the appointment that is moved there, which is not in its own way */
    public void check(VisitTime wanted, Optional<String> moved) {
        if (wanted.begin().isBefore(clock.instant())) {
            throw refused("appointment-in-past", "That time has passed", "Choose a time that is still to come.");
        }
        var begin = wanted.begin().atZone(tenancy.hospital().zone());
        var hours = doctors.hours(wanted.doctorId(), wanted.clinicId());
        if (hours.stream().noneMatch(slot -> slot.holds(begin, wanted.length()))) {
            throw refused(
                    "outside-visit-hours",
                    "The doctor does not sit there then",
                    hours.isEmpty()
                            ? "The doctor has no visit hours at that clinic."
                            : "At that clinic the doctor sits " + hours + ", in " + begin.getZone() + ".");
        }
        boolean free = appointments.blocking(wanted).stream()
                .allMatch(other -> Optional.of(other.id()).equals(moved));
        if (!free) {
            throw taken(wanted).asException();
        }
    }

    static Problem taken(VisitTime wanted) {
        return Problem.conflict("slot-taken", "Somebody else has that time. Choose another.")
                .with("doctorId", wanted.doctorId())
                .with("scheduledAt", WireInstant.of(wanted.begin()));
    }

    private static RuntimeException refused(String slug, String title, String detail) {
        return new Problem(slug, 422, title, detail, List.of(new FieldError("scheduledAt", detail)), Map.of())
                .asException();
    }
}

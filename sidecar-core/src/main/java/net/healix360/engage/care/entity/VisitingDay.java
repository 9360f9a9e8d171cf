package net.healix360.engage.care.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.care.entity.Appointment.VisitTime;

/**
 * What decides about a visit on one day: the same judgement for the times that are offered and for the booking, so that
 * nothing is offered that is then refused.
 *
 * @param hours of the doctor at the clinic, of the whole week
 * @param others the doctor's appointments around that day, wherever they are; the one that is moved is not among them
 * @param zone of the hospital
 */
public record VisitingDay(Clinic clinic, List<VisitSlot> hours, List<Appointment> others, Instant now, ZoneId zone) {

    public VisitingDay {
        hours = List.copyOf(hours);
        others = List.copyOf(others);
    }

    /** What stands in the way of that visit; empty when it can be booked. */
    public Optional<VisitObstacle> obstacle(VisitTime wanted) {
        if (wanted.begin().isBefore(now)) {
            return Optional.of(VisitObstacle.PAST);
        }
        Optional<VisitObstacle> away = away(wanted);
        boolean taken = others.stream().anyMatch(other -> other.blocks(wanted));
        return away.isEmpty() && taken ? Optional.of(VisitObstacle.TAKEN) : away;
    }

    /** Why nobody is seen then, whether that time has passed or not; empty when the doctor sits in an open clinic. */
    public Optional<VisitObstacle> away(VisitTime wanted) {
        ZonedDateTime begin = wanted.begin().atZone(zone);
        if (!clinic.active()) {
            return Optional.of(VisitObstacle.CLINIC_INACTIVE);
        }
        if (hours.stream().noneMatch(slot -> slot.holds(begin, wanted.length()))) {
            return Optional.of(VisitObstacle.OUTSIDE_VISIT_HOURS);
        }
        return clinic.isOpen(begin, wanted.length()) ? Optional.empty() : Optional.of(VisitObstacle.CLINIC_CLOSED);
    }
}

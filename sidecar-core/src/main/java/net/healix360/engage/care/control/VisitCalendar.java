package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.care.entity.Appointment.VisitTime;
import net.healix360.engage.care.entity.Clinic;
import net.healix360.engage.care.entity.VisitObstacle;
import net.healix360.engage.care.entity.VisitSlot;
import net.healix360.engage.care.entity.VisitTimes;
import net.healix360.engage.care.entity.VisitTimes.Offer;
import net.healix360.engage.care.entity.VisitTimes.State;
import net.healix360.engage.care.entity.VisitingDay;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.tenancy.control.Tenancy;

/** Which times a doctor has at a clinic on a day, judged as the booking will judge them. */
@ApplicationScoped
public class VisitCalendar {
    private VisitRules rules;
    private Clinics clinics;
    private Tenancy tenancy;
    private Clock clock;

    protected VisitCalendar() {}

    @Inject
    public VisitCalendar(VisitRules rules, Clinics clinics, Tenancy tenancy, Clock clock) {
        this.rules = rules;
        this.clinics = clinics;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param asked the day; empty for the usual one
     * @param length of the visit; the times follow each other so
     * @param moved an appointment that shall be moved, which is not in its own way
     */
    public VisitTimes of(
            String doctorId, String clinicId, Optional<LocalDate> asked, Duration length, Optional<String> moved) {
        Clinic clinic = clinics.find(clinicId)
                .orElseThrow(() -> Problem.notFound("There is no such clinic.").asException());
        LocalDate usual = usualDay(clinic);
        LocalDate day = asked.orElse(usual);
        VisitingDay visiting = rules.day(wholeDay(doctorId, clinicId, day), moved);
        return new VisitTimes(
                day,
                usual,
                clinic.isClosedOn(day.getDayOfWeek()),
                clinic.hoursOn(day.getDayOfWeek()),
                visiting.hours(),
                offers(visiting, doctorId, day, length));
    }

    /** Once the clinic has closed for today, people ask for tomorrow (helix-engage.md §2.10). */
    private LocalDate usualDay(Clinic clinic) {
        ZonedDateTime now = clock.instant().atZone(zone());
        return clinic.isOverBy(now) ? now.toLocalDate().plusDays(1) : now.toLocalDate();
    }

    private VisitTime wholeDay(String doctorId, String clinicId, LocalDate day) {
        Instant begin = day.atStartOfDay(zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone()).toInstant();
        return new VisitTime(doctorId, clinicId, begin, Duration.between(begin, end));
    }

    private ZoneId zone() {
        return tenancy.hospital().zone();
    }

    private static List<Offer> offers(VisitingDay visiting, String doctorId, LocalDate day, Duration length) {
        String clinicId = visiting.clinic().id();
        return visiting.hours().stream()
                .filter(slot -> slot.day() == day.getDayOfWeek())
                .flatMap(slot -> beginnings(slot, day, visiting.zone(), length))
                .distinct()
                .sorted()
                .map(begin -> new VisitTime(doctorId, clinicId, begin, length))
                .filter(time -> visiting.away(time).isEmpty())
                .map(time -> new Offer(time.begin(), state(visiting.obstacle(time))))
                .toList();
    }

    private static Stream<Instant> beginnings(VisitSlot slot, LocalDate day, ZoneId zone, Duration length) {
        ZonedDateTime first = day.atTime(slot.start()).atZone(zone);
        return Stream.iterate(first, begin -> slot.holds(begin, length), begin -> begin.plus(length))
                .map(ZonedDateTime::toInstant);
    }

    private static State state(Optional<VisitObstacle> obstacle) {
        return obstacle.map(found -> found == VisitObstacle.PAST ? State.PAST : State.TAKEN)
                .orElse(State.FREE);
    }
}

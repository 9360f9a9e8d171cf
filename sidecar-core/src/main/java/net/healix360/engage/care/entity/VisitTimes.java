package net.healix360.engage.care.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The times of a doctor at a clinic on one day.
 *
 * @param usual the day that is offered first: today, or tomorrow once the clinic is closed for today
 * @param closed whether the clinic sees nobody that day
 * @param open the clinic's hours that day, as far as it tells
 * @param sittings when the doctor sits at the clinic, over the week
 */
public record VisitTimes(
        LocalDate day,
        LocalDate usual,
        boolean closed,
        Optional<OpeningHours> open,
        List<VisitSlot> sittings,
        List<Offer> offers) {

    public VisitTimes {
        sittings = List.copyOf(sittings);
        offers = List.copyOf(offers);
    }

    /** Whether a time can be had. */
    public enum State {
        FREE,
        TAKEN,
        PAST
    }

    /** A time at which a visit could begin. */
    public record Offer(Instant begin, State state) {}

    /** The weekdays on which the doctor sits. */
    public List<DayOfWeek> days() {
        return sittings.stream().map(VisitSlot::day).distinct().sorted().toList();
    }
}

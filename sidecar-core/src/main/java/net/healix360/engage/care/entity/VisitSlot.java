package net.healix360.engage.care.entity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;

/** Hours of a weekday in which a doctor sees patients at a clinic, on the hospital's clock. */
public record VisitSlot(DayOfWeek day, LocalTime start, LocalTime end) {

    /** Empty for a slot whose day or hours are not there or not readable: nobody can be sent to it. */
    public static Optional<VisitSlot> of(PlatformRecord record) {
        try {
            return record.text("dayOfWeek")
                    .flatMap(day -> record.text("startTime").flatMap(start -> record.text("endTime")
                            .map(end -> new VisitSlot(
                                    DayOfWeek.valueOf(day), LocalTime.parse(start), LocalTime.parse(end)))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a visit that begins then ends inside these hours. */
    public boolean holds(ZonedDateTime begin, Duration length) {
        ZonedDateTime opening = begin.with(start);
        ZonedDateTime closing = begin.with(end);
        return begin.getDayOfWeek() == day
                && !begin.isBefore(opening)
                && !begin.plus(length).isAfter(closing);
    }

    public boolean overlaps(VisitSlot other) {
        return day == other.day && start.isBefore(other.end) && other.start.isBefore(end);
    }

    @Override
    public String toString() {
        return day + " " + start + "-" + end;
    }
}

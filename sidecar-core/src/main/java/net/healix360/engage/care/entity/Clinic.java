package net.healix360.engage.care.entity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformRecord;

/**
 * A place where patients are seen.
 *
 * @param active whether patients are sent there; a platform that does not say means yes
 * @param weekdayHours as people wrote them
 */
public record Clinic(String id, boolean active, Optional<String> weekdayHours, Optional<String> weekendHours) {
    private static final String CLOSED = "closed";

    public static Clinic of(PlatformRecord record) {
        boolean active = !Boolean.FALSE.equals(record.fields().get("active"));
        return new Clinic(record.id(), active, record.text("weekdayHours"), record.text("weekendHours"));
    }

    /** Empty when the clinic is closed that day, and when it does not tell in words that can be read. */
    public Optional<OpeningHours> hoursOn(DayOfWeek day) {
        return written(day).flatMap(OpeningHours::read);
    }

    public boolean isClosedOn(DayOfWeek day) {
        return !active
                || written(day)
                        .filter(text -> text.strip().equalsIgnoreCase(CLOSED))
                        .isPresent();
    }

    /** Whether what begins then ends before the clinic closes. One that does not tell its hours keeps nobody away. */
    public boolean isOpen(ZonedDateTime begin, Duration length) {
        DayOfWeek day = begin.getDayOfWeek();
        return !isClosedOn(day)
                && hoursOn(day).map(hours -> hours.hold(begin, length)).orElse(true);
    }

    /** Whether nobody comes any more today. */
    public boolean isOverBy(ZonedDateTime now) {
        DayOfWeek day = now.getDayOfWeek();
        return isClosedOn(day)
                || hoursOn(day)
                        .filter(hours -> !now.toLocalTime().isBefore(hours.to()))
                        .isPresent();
    }

    private Optional<String> written(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? weekendHours : weekdayHours;
    }
}

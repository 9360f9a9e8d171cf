package net.healix360.engage.metrics.control;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import net.healix360.engage.care.entity.OpeningHours;

/** When a hospital can be expected to call; a day that is missing is closed. */
record BusinessHours(Map<DayOfWeek, OpeningHours> week, ZoneId zone) {

    BusinessHours {
        week = Map.copyOf(week);
    }

    /** The open time between two instants. */
    Duration between(Instant from, Instant to) {
        Duration open = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            OpeningHours hours = week.get(day.getDayOfWeek());
            if (hours != null) {
                open = open.plus(shared(day, hours, from, to));
            }
        }
        return open;
    }

    private Duration shared(LocalDate day, OpeningHours hours, Instant from, Instant to) {
        Instant opens = day.atTime(hours.from()).atZone(zone).toInstant();
        Instant closes = day.atTime(hours.to()).atZone(zone).toInstant();
        Instant begin = opens.isAfter(from) ? opens : from;
        Instant end = closes.isBefore(to) ? closes : to;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }
}

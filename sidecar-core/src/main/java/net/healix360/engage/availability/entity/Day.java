package net.healix360.engage.availability.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of the hospital's zone, from midnight to midnight. */
public record Day(LocalDate date, ZoneId zone) {

    public static Day of(Instant instant, ZoneId zone) {
        return new Day(instant.atZone(zone).toLocalDate(), zone);
    }

    public Instant begin() {
        return date.atStartOfDay(zone).toInstant();
    }

    public Instant end() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public Day before() {
        return new Day(date.minusDays(1), zone);
    }

    public Day after() {
        return new Day(date.plusDays(1), zone);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(begin()) && instant.isBefore(end());
    }
}

package net.healix360.engage.metrics.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Days of the hospital, both included. */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {
    /** A year. */
    public static final int MOST_DAYS = 366;

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    public Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** Not included. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, just before. */
    public Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1), zone);
    }

    public Stream<Period> eachDay() {
        return from.datesUntil(to.plusDays(1)).map(day -> new Period(day, day, zone));
    }
}

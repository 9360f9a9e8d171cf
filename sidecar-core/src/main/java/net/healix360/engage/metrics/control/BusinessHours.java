package net.healix360.engage.metrics.control;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a hospital can be expected to call; a day that is missing is closed. */
record BusinessHours(Map<DayOfWeek, Opening> week, ZoneId zone) {
    private static final Pattern HOURS = Pattern.compile("\\s*(\\d{1,2}:\\d{2})\\s*[-–]\\s*(\\d{1,2}:\\d{2})\\s*");

    BusinessHours {
        week = Map.copyOf(week);
    }

    /** From one time of a day to a later one. */
    record Opening(LocalTime from, LocalTime to) {

        /** Such as {@code 09:00-18:00}; empty for anything else. */
        static Optional<Opening> read(String text) {
            Matcher hours = HOURS.matcher(text);
            if (!hours.matches()) {
                return Optional.empty();
            }
            Optional<LocalTime> from = time(hours.group(1));
            Optional<LocalTime> to = time(hours.group(2));
            return from.flatMap(first -> to.filter(first::isBefore).map(last -> new Opening(first, last)));
        }

        Opening and(Opening other) {
            return new Opening(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }

        private static Optional<LocalTime> time(String text) {
            String[] parts = text.split(":", -1);
            int hour = Integer.parseInt(parts[0]);
            int minute = Integer.parseInt(parts[1]);
            return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
        }
    }

    /** The open time between two instants. */
    Duration between(Instant from, Instant to) {
        Duration open = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Opening hours = week.get(day.getDayOfWeek());
            if (hours != null) {
                open = open.plus(shared(day, hours, from, to));
            }
        }
        return open;
    }

    private Duration shared(LocalDate day, Opening hours, Instant from, Instant to) {
        Instant opens = day.atTime(hours.from()).atZone(zone).toInstant();
        Instant closes = day.atTime(hours.to()).atZone(zone).toInstant();
        Instant begin = opens.isAfter(from) ? opens : from;
        Instant end = closes.isBefore(to) ? closes : to;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }
}

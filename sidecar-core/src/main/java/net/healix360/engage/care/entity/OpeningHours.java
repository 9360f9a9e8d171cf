package net.healix360.engage.care.entity;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From one time of a day to a later one. */
public record OpeningHours(LocalTime from, LocalTime to) {
    private static final Pattern HOURS = Pattern.compile("\\s*(\\d{1,2}:\\d{2})\\s*[-–]\\s*(\\d{1,2}:\\d{2})\\s*");

    /** Such as {@code 09:00-18:00}; empty for anything else. */
    public static Optional<OpeningHours> read(String text) {
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> from = time(hours.group(1));
        Optional<LocalTime> to = time(hours.group(2));
        return from.flatMap(first -> to.filter(first::isBefore).map(last -> new OpeningHours(first, last)));
    }

    /** The hours in which one or the other is open, as if nothing were between them. */
    public OpeningHours and(OpeningHours other) {
        return new OpeningHours(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** Whether what begins then ends inside these hours. */
    public boolean hold(ZonedDateTime begin, Duration length) {
        return !begin.isBefore(begin.with(from)) && !begin.plus(length).isAfter(begin.with(to));
    }

    private static Optional<LocalTime> time(String text) {
        String[] parts = text.split(":", -1);
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}

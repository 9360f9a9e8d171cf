package net.healix360.engage.tenancy.boundary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Instants and durations as the hospital's people read them, at one moment: the whole page has the same "now". The browser
 * goes on from there with the same forms ({@code time.js}).
 *
 * @param locale its extension {@code hc} says how hours are written: {@code h12}, or else 0 to 23
 */
public record HospitalTime(Instant now, ZoneId zone, Locale locale) {
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    /** The hour; with the day in front when it is not today in the hospital. Never seen is a dash. */
    public String clock(Instant at) {
        if (!at.isAfter(Instant.EPOCH)) {
            return "–";
        }
        ZonedDateTime there = at.atZone(zone);
        boolean today = there.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return format(today ? hours() : "d MMM, " + hours(), there);
    }

    /** For lists that go back for years: with the year in front when it is not this one. */
    public String moment(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return there.getYear() == now.atZone(zone).getYear() ? clock(at) : format("d MMM uuuu, " + hours(), there);
    }

    /** A running timer: {@code 4:12}, {@code 1:04:12}. A time in the future counts as now; never seen is a dash. */
    public String timer(Instant since) {
        if (!since.isAfter(Instant.EPOCH)) {
            return "–";
        }
        long seconds = secondsSince(since);
        long hours = seconds / HOUR;
        long minutes = seconds / 60 % 60;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, minutes, seconds % 60)
                : "%d:%02d".formatted(minutes, seconds % 60);
    }

    /** How long somebody has waited, in the units that matter: {@code 45 sec}, {@code 12 min}, {@code 3 hr 20 min}. */
    public String waiting(Instant since) {
        long seconds = secondsSince(since);
        if (seconds < 60) {
            return unit("seconds", seconds);
        }
        if (seconds < HOUR) {
            return unit("minutes", seconds / 60);
        }
        if (seconds >= DAY) {
            return unit(seconds < 2 * DAY ? "day" : "days", seconds / DAY);
        }
        long minutes = seconds / 60 % 60;
        String hours = unit("hours", seconds / HOUR);
        return minutes == 0 ? hours : hours + " " + unit("minutes", minutes);
    }

    /** The zone by name, such as India Standard Time. */
    public String zoneName() {
        return format("zzzz", now.atZone(zone));
    }

    private String hours() {
        return "h12".equals(locale.getUnicodeLocaleType("hc")) ? "h:mm a" : "HH:mm";
    }

    private long secondsSince(Instant since) {
        return Math.max(0, Duration.between(since, now).toSeconds());
    }

    private String unit(String name, long value) {
        String pattern = ResourceBundle.getBundle("net.healix360.engage.messages", locale)
                .getString("waiting." + name);
        return pattern.replace("{0}", Long.toString(value));
    }

    private String format(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at);
    }
}

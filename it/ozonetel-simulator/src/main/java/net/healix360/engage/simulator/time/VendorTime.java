package net.healix360.engage.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The vendor's naive times: whole seconds, Indian time, no zone (reference/ozonetel.md §1.4). */
public final class VendorTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    public static final String PATTERN = "yyyy-MM-dd HH:mm:ss";

    private static final DateTimeFormatter DATE_TIME = format(PATTERN);
    private static final DateTimeFormatter DATE = format("yyyy-MM-dd");
    private static final DateTimeFormatter COMPACT = format("yyyyMMddHHmmss");

    private static final int TWO_DIGITS = 10;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;

    private VendorTime() {}

    public static String dateTime(Instant moment) {
        return DATE_TIME.format(moment);
    }

    public static String date(Instant moment) {
        return DATE.format(moment);
    }

    public static String timeOfDay(Instant moment) {
        return time(LocalTime.ofInstant(moment, ZONE).toSecondOfDay());
    }

    public static String compact(Instant moment) {
        return COMPACT.format(moment);
    }

    /** The Indian calendar day. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static LocalDateTime parse(String text) {
        return LocalDateTime.parse(text, DATE_TIME);
    }

    /**
     * Time between two moments as the vendor counts it: both cut to whole seconds first, so that the parts of a call add up to
     * the whole.
     */
    public static Duration between(Instant from, Instant to) {
        return Duration.between(from.truncatedTo(ChronoUnit.SECONDS), to.truncatedTo(ChronoUnit.SECONDS));
    }

    public static String duration(Duration length) {
        return time(length.toSeconds());
    }

    /** Without a formatter: a report has hundreds of thousands of these. */
    private static String time(long seconds) {
        return twoDigits(seconds / SECONDS_PER_HOUR)
                + ':'
                + twoDigits(seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE)
                + ':'
                + twoDigits(seconds % SECONDS_PER_MINUTE);
    }

    private static String twoDigits(long number) {
        return number < TWO_DIGITS ? "0" + number : Long.toString(number);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZONE);
    }
}

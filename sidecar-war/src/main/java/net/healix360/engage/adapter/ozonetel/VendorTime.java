package net.healix360.engage.adapter.ozonetel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The vendor's naive times, which are in the hospital's zone (reference/ozonetel.md §1.4). */
final class VendorTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    VendorTime(ZoneId zone) {
        this.zone = zone;
    }

    Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.trim(), FORMAT).atZone(zone).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** Seconds of {@code HH:mm:ss}; empty for what is not a duration, such as an empty text. */
    static Optional<Long> seconds(String text) {
        if (!text.matches("\\d{1,4}:[0-5]\\d:[0-5]\\d")) {
            return Optional.empty();
        }
        String[] parts = text.split(":", -1);
        return Optional.of(Long.parseLong(parts[0]) * 3600 + Long.parseLong(parts[1]) * 60 + Long.parseLong(parts[2]));
    }
}

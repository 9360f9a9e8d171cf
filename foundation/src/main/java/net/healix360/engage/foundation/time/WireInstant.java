package net.healix360.engage.foundation.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An instant as every API of ours writes it: UTC with milliseconds, {@code 2026-04-10T15:24:20.123Z}. */
public final class WireInstant {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private WireInstant() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}

package net.healix360.engage.simulator.delivery;

import java.time.Duration;
import net.healix360.engage.simulator.account.DurationStyle;
import net.healix360.engage.simulator.time.VendorTime;

/** Writes lengths of time as the vendor does, or as badly as it is told to. */
public record Lengths(DurationStyle style) {
    /** {@code HH:mm:ss}; with a minus in front, or empty, when that is the style. */
    public String text(Duration length) {
        return switch (style) {
            case SOUND -> VendorTime.duration(length);
            case NEGATIVE -> "-" + VendorTime.duration(length);
            case MISSING -> "";
        };
    }
}

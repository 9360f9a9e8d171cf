package net.healix360.engage.simulator.supervision;

import java.util.Arrays;
import java.util.Optional;

/** What a supervisor may do in a call, by the digit he dials (reference/ozonetel.md §9.6). */
public enum MonitorMode {
    LISTEN("4"),
    WHISPER("5"),
    BARGE("6");

    private final String digit;

    MonitorMode(String digit) {
        this.digit = digit;
    }

    public static Optional<MonitorMode> ofDigit(String digit) {
        return Arrays.stream(values()).filter(mode -> mode.digit.equals(digit)).findFirst();
    }
}

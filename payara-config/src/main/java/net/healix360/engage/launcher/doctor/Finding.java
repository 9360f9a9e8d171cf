package net.healix360.engage.launcher.doctor;

import java.util.Locale;

/** One thing looked at, how it is, and what to do about it. */
public record Finding(Level level, String subject, String detail) {

    /** How bad it is: a warning concerns only some commands. */
    public enum Level {
        OK,
        WARN,
        FAIL
    }

    static Finding ok(String subject, String detail) {
        return new Finding(Level.OK, subject, detail);
    }

    static Finding warn(String subject, String detail) {
        return new Finding(Level.WARN, subject, detail);
    }

    static Finding fail(String subject, String detail) {
        return new Finding(Level.FAIL, subject, detail);
    }

    public String line() {
        return String.format(Locale.ROOT, "%-5s %-10s %s", level.name().toLowerCase(Locale.ROOT), subject, detail);
    }
}

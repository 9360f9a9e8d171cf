package net.healix360.engage.launcher.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says step by step what happens, with the time since the command was given. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String step) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(System.nanoTime() - start), step);
        out.flush();
    }

    static String text(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", seconds(duration.toNanos()));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}

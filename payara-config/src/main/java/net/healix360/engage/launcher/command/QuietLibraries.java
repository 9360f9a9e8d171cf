package net.healix360.engage.launcher.command;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what libraries say about themselves off the terminal. */
final class QuietLibraries {
    /** Held, because the log manager forgets loggers that nobody holds. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("io.zonky"), Logger.getLogger("redis.clients"));

    private QuietLibraries() {}

    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}

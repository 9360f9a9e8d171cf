package net.healix360.engage.foundation.logging;

import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.healix360.engage.foundation.http.RequestId;

/**
 * A log line with fields. The runtime's JSON formatter writes a map parameter as members of the line, so a line can
 * be found by request, hospital, agent or call.
 */
public final class EventLogger {
    private final Logger logger;

    private EventLogger(Logger logger) {
        this.logger = logger;
    }

    public static EventLogger of(Class<?> where) {
        return new EventLogger(Logger.getLogger(where.getName()));
    }

    public void info(String message, Map<String, ?> fields) {
        log(Level.INFO, message, fields);
    }

    public void warn(String message, Map<String, ?> fields) {
        log(Level.WARNING, message, fields);
    }

    private void log(Level level, String message, Map<String, ?> fields) {
        if (!logger.isLoggable(level)) {
            return;
        }
        Map<String, Object> all = new TreeMap<>(fields);
        all.put("requestId", RequestId.current());
        logger.log(level, message + " " + all, new Object[] {all});
    }
}

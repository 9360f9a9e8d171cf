package net.healix360.engage.maintenance.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.healix360.engage.foundation.logging.EventLogger;

/** The audit line of one operation: from where, what, on whom, with which outcome. */
@RequestScoped
public class OperatorLog {
    private static final EventLogger AUDIT = EventLogger.of(OperatorLog.class);

    private final Map<String, String> line = new TreeMap<>();

    void begin(String operation, String address) {
        line.put("operation", operation);
        line.put("address", address);
    }

    void on(String subject) {
        line.put("subject", subject);
    }

    void end(String outcome) {
        later().accept(outcome);
    }

    /** Writes the line when a long operation is over, after its request. */
    Consumer<String> later() {
        Map<String, String> begun = new TreeMap<>(line);
        return outcome -> {
            begun.put("outcome", outcome);
            AUDIT.info("operator", begun);
        };
    }
}

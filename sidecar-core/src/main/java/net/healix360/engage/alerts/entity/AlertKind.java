package net.healix360.engage.alerts.entity;

import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.rules.rule.Severity;

/**
 * What a rule says when it applies, whatever it applies to.
 *
 * @param alertType by it alerts of one subject and day are told apart, such as {@code SLA_BREACH}
 * @param title the rule's name
 * @param message for people; what to look at
 * @param lowIsBad whether a smaller value is the worse one
 */
public record AlertKind(
        String alertType,
        String ruleId,
        String title,
        String message,
        Severity severity,
        Recipients recipients,
        boolean lowIsBad) {
    private static final double BY_HALF = 1.5;

    /** The type of a rule's alerts: its id as a name. */
    public static String typeOf(String ruleId) {
        return ruleId.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The same about many at once. */
    public AlertKind about(int items) {
        return new AlertKind(alertType, ruleId, title, items + " at once: " + message, severity, recipients, false);
    }

    /** Whether a value is worse than another by half or more, so that people who have seen the other should be told again. */
    public boolean isWorseByHalf(Optional<Double> now, Optional<Double> before) {
        if (now.isEmpty() || before.isEmpty()) {
            return false;
        }
        double fresh = now.get();
        double seen = before.get();
        return lowIsBad ? fresh < seen && fresh * BY_HALF <= seen : fresh > seen && fresh >= seen * BY_HALF;
    }
}

package net.healix360.engage.dispatcher.boundary;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.dispatcher.entity.EventStatus;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;

/** The query parameters of the operator's lists; what is not right is told by name. */
final class EventQuery {
    private static final int MOST = 200;

    private EventQuery() {}

    static int limit(String text) {
        if (text == null) {
            return MOST;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw refused("limit", "is a number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }

    static Optional<EventStatus> status(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(EventStatus.named(text)
                .orElseThrow(() -> refused("status", "is accepted, delivered, quarantined or dead")));
    }

    static Optional<RouteKey> agent(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            throw refused("agentId", "names an agent");
        }
        return Optional.of(RouteKey.agent(text));
    }

    private static RuntimeException refused(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).asException();
    }
}

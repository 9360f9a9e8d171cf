package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.UUID;
import net.healix360.engage.simulator.agents.IllegalAgentActionException;

/** Refusals of the control API as RFC 9457 problem documents. */
final class Problems {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    static void register(JavalinDefaultRoutingApi<?> routes) {
        routes.exception(InvalidInputException.class, (e, ctx) -> {
            ObjectNode problem = problem(HttpStatus.BAD_REQUEST, "invalid-input", "Invalid input", e.getMessage());
            problem.putArray("errors").addObject().put("field", e.field()).put("message", e.getMessage());
            write(ctx, HttpStatus.BAD_REQUEST, problem);
        });
        routes.exception(
                UnknownSubjectException.class,
                (e, ctx) -> write(
                        ctx,
                        HttpStatus.NOT_FOUND,
                        problem(HttpStatus.NOT_FOUND, "unknown", "Not in this account", e.getMessage())));
        routes.exception(IllegalAgentActionException.class, (e, ctx) -> {
            ObjectNode problem =
                    problem(HttpStatus.CONFLICT, "agent-state", "The agent's state forbids it", e.getMessage());
            write(ctx, HttpStatus.CONFLICT, problem.put("state", e.state().name()));
        });
    }

    private static ObjectNode problem(HttpStatus status, String type, String title, String detail) {
        return JSON.createObjectNode()
                .put("type", "/problems/" + type)
                .put("title", title)
                .put("status", status.getCode())
                .put("detail", detail)
                .put("instance", UUID.randomUUID().toString())
                .put("statusCode", status.getCode())
                .put("message", detail);
    }

    private static void write(Context ctx, HttpStatus status, ObjectNode problem) {
        ctx.status(status).contentType("application/problem+json").result(problem.toString());
    }
}

package net.healix360.engage.platform.boundary;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import net.healix360.engage.platform.control.Platform;
import net.healix360.engage.platform.control.faults.FaultPlan;
import net.healix360.engage.platform.control.faults.FaultSwitches;
import net.healix360.engage.platform.control.storage.JsonTree;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The fault switches over HTTP: GET shows the plan, POST replaces it. Not there unless it is switched on. */
@WebServlet("/faults")
public class FaultServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Platform platform;

    @Inject
    @ConfigProperty(name = "platform.faults.enabled", defaultValue = "false")
    private boolean enabled;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (enabled) {
            JsonReply.write(
                    response,
                    HttpServletResponse.SC_OK,
                    platform.faults().plan().json());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!enabled) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (!(JsonTree.parse(request.getInputStream()) instanceof Map<?, ?> plan)) {
                throw new JsonException("a fault plan is an object");
            }
            follow(JsonTree.object(plan));
            doGet(request, response);
        } catch (JsonException e) {
            int status = HttpServletResponse.SC_BAD_REQUEST;
            JsonReply.write(
                    response,
                    status,
                    Map.of("statusCode", status, "error", "Bad Request", "message", String.valueOf(e.getMessage())));
        }
    }

    private void follow(Map<String, Object> plan) {
        FaultSwitches faults = platform.faults();
        faults.follow(FaultPlan.from(plan));
        if (Boolean.TRUE.equals(plan.get("expireTokens"))) {
            faults.expireTokens();
        }
    }
}

package net.healix360.engage.platform.boundary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Liveness in the words of the real platform. */
@WebServlet("/healthz")
public class HealthzServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonReply.write(
                response,
                HttpServletResponse.SC_OK,
                Map.of("status", "ok", "info", Map.of(), "error", Map.of(), "details", Map.of()));
    }
}

package net.healix360.engage.tenancy.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import net.healix360.engage.setup.control.SoftphoneLine;

/**
 * Leads a path of the SPA's own to its one page, an old {@code /auth} path to its new place, and sends what a browser
 * must know about trust and caching.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NOT_THE_SPA = Set.of(
            "api", "auth", "webhooks", "supervisor", "theme", "assets", "health", "metrics", "openapi", "wallboard");

    @Inject
    private transient SoftphoneLine softphones;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        headers(response, path);
        if (path.startsWith("/auth/")) {
            request.getRequestDispatcher("/api" + path).forward(request, response);
        } else if (isSpaPage(request.getMethod(), path)) {
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page has no dot in its last part; everything else is a file. */
    private static boolean isSpaPage(String method, String path) {
        String first = path.split("/", 3)[1];
        return method.equals("GET") && !path.contains(".") && !NOT_THE_SPA.contains(first);
    }

    private static boolean isSupervisorPage(String path) {
        return (path.startsWith("/supervisor") || path.equals("/wallboard"))
                && !path.endsWith(".js")
                && !path.endsWith(".css");
    }

    private void headers(HttpServletResponse response, String path) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src "
                        + ConnectSources.of(softphones.wsServer())
                        + "; frame-ancestors 'none'; base-uri 'self'; form-action 'self'");
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (path.startsWith("/api/") || isSupervisorPage(path)) {
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setHeader("Cache-Control", "no-cache");
        }
    }
}

package net.healix360.engage.dispatcher.boundary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The operator's page: files that tell nothing. What they show comes from {@code /admin}, which asks for the token. */
@WebServlet(
        urlPatterns = {
            "/admin",
            "/admin/",
            "/admin/page.css",
            "/admin/base.css",
            "/admin/tokens.css",
            "/admin/page.js",
            "/admin/door.js",
            "/admin/rows.js"
        })
public class AdminPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (path.equals("/admin")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/admin/");
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(type(path));
        try (InputStream file = getServletContext()
                .getResourceAsStream("/WEB-INF" + (path.endsWith("/") ? path + "index.html" : path))) {
            file.transferTo(response.getOutputStream());
        }
    }

    private static String type(String path) {
        if (path.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        return path.endsWith(".js") ? "text/javascript;charset=UTF-8" : "text/html;charset=UTF-8";
    }
}

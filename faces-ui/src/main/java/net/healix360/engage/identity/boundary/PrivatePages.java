package net.healix360.engage.identity.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Pages name patients: no browser keeps them, so that "back" after signing out shows nothing. Scripts and styles may be
 * kept, but are asked for again: without a word from us a browser would use old ones for weeks after an upgrade.
 */
@WebFilter(urlPatterns = "/supervisor/*", asyncSupported = true)
public class PrivatePages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asset = request.getRequestURI().matches(".+\\.(js|css)");
        response.setHeader("Cache-Control", asset ? "no-cache" : "no-store");
        chain.doFilter(request, response);
    }
}

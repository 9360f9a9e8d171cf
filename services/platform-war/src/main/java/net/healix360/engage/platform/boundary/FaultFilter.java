package net.healix360.engage.platform.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import net.healix360.engage.platform.control.Platform;
import net.healix360.engage.platform.control.faults.FaultPlan;

/** Makes calls slow, wrong or cut off when the fault plan says so. */
@WebFilter(urlPatterns = {"/graphql", "/metadata"})
public class FaultFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int PROMISED_BYTES = 4_096;

    @Inject
    private transient Platform platform;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        FaultPlan plan = platform.faults().forCall(request.getHeader("Authorization"), request.getHeader("Origin"));
        delay(plan.delayMillis());
        if (plan.badGateway()) {
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
            response.setContentType("text/html");
            response.getWriter().write("<html><body><h1>502 Bad Gateway</h1></body></html>");
        } else if (plan.dropAfterWrite()) {
            chain.doFilter(request, new Unanswered(response));
            cutOff(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void delay(long millis) {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Promises a body and closes the connection inside it: the client sees the answer break off. */
    private static void cutOff(HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader("Connection", "close");
        response.setContentType("application/json");
        response.setContentLength(PROMISED_BYTES);
        response.getOutputStream().write('{');
        response.flushBuffer();
    }

    /** Swallows the answer of the work. */
    private static final class Unanswered extends HttpServletResponseWrapper {
        Unanswered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public jakarta.servlet.ServletOutputStream getOutputStream() {
            return new Nowhere();
        }

        @Override
        public void setContentLength(int length) {
            // The length of an answer that nobody gets must not reach the client.
        }
    }

    private static final class Nowhere extends jakarta.servlet.ServletOutputStream {
        @Override
        public void write(int octet) {
            // Nobody reads this answer.
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(jakarta.servlet.WriteListener listener) {
            throw new UnsupportedOperationException("answers are written at once");
        }
    }
}

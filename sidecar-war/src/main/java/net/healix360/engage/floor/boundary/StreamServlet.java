package net.healix360.engage.floor.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.healix360.engage.identity.control.CurrentSession;

/** {@code GET /api/stream}: server-sent events, one connection a browser, replayed from {@code Last-Event-ID}. */
@WebServlet(urlPatterns = "/api/stream", asyncSupported = true)
public class StreamServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient StreamHub hub;

    @Inject
    private transient CurrentSession current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long lastEventId = lastEventId(request);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        var out = response.getOutputStream();
        Subscriber subscriber = new Subscriber(async, out, current.require(), current.supervises());
        out.setWriteListener(subscriber);
        subscriber.heartbeat();
        hub.add(subscriber, lastEventId);
    }

    /** From the header, or for clients that cannot set it from the query; -1 without either. */
    private static long lastEventId(HttpServletRequest request) {
        String header = request.getHeader("Last-Event-ID");
        String id = header == null ? request.getParameter("lastEventId") : header;
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }
}

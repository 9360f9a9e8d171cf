package net.healix360.engage.wallboards.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import net.healix360.engage.foundation.http.ProblemReply;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.wallboards.control.WallboardLinks;
import net.healix360.engage.wallboards.entity.WallboardKey;
import net.healix360.engage.wallboards.entity.WallboardLink;

/**
 * The board as server-sent events: for a screen by its key, in the header {@code X-Wallboard-Key}, and for a supervisor by
 * the session.
 */
@WebServlet(
        urlPatterns = {WallboardStreamServlet.BY_KEY, WallboardStreamServlet.BY_SESSION},
        asyncSupported = true)
public class WallboardStreamServlet extends HttpServlet {
    static final String BY_KEY = "/api/wallboard/stream";
    static final String BY_SESSION = "/api/supervisor/wallboard/stream";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WallboardLinks links;

    @Inject
    private transient Screens screens;

    @Inject
    private transient CurrentSession current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(BY_SESSION)) {
            open(request, response, current.require().id());
            return;
        }
        Optional<WallboardLink> link = link(request);
        if (link.isEmpty()) {
            ProblemReply.send(response, Problem.notFound("This key opens no wallboard."));
            return;
        }
        Screen screen = open(request, response, link.get().id());
        if (link(request).isEmpty()) {
            screen.dismiss();
        }
    }

    private Optional<WallboardLink> link(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Wallboard-Key"))
                .map(WallboardKey::new)
                .flatMap(links::openedBy);
    }

    private Screen open(HttpServletRequest request, HttpServletResponse response, String linkId) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        var out = response.getOutputStream();
        Screen screen = new Screen(async, out, linkId);
        out.setWriteListener(screen);
        screens.add(screen);
        return screen;
    }
}

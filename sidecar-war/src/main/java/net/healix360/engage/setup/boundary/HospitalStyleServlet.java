package net.healix360.engage.setup.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.healix360.engage.setup.control.Theme;

/** The hospital's colours and fonts as a style sheet, so that a page has them before any script runs. */
@WebServlet(urlPatterns = "/theme/hospital.css")
public class HospitalStyleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Theme theme;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String css = theme.style();
        String tag = "\"" + theme.version() + "-" + Integer.toHexString(css.hashCode()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(css);
    }
}

package net.healix360.engage.setup.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import net.healix360.engage.setup.control.BrandFiles;
import net.healix360.engage.setup.control.Theme;
import net.healix360.engage.setup.entity.Picture;

/** The hospital's pictures. A file never changes under its name; {@code /theme/icon} is the one in use, or ours. */
@WebServlet(urlPatterns = {"/theme/files/*", "/theme/icon"})
public class BrandFilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient BrandFiles files;

    @Inject
    private transient Theme theme;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            response.sendRedirect(theme.favicon().orElse("/favicon.svg"));
            return;
        }
        Optional<Picture> found = files.find(request.getPathInfo().substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Picture picture = found.get();
        // Opened by itself an SVG is a document of this host: it may show itself and do nothing else
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(picture.format().type());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }
}

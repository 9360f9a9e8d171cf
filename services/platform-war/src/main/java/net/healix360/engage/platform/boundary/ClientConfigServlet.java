package net.healix360.engage.platform.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import net.healix360.engage.platform.control.Platform;

/** The public configuration of the server. */
@WebServlet("/client-config")
public class ClientConfigServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Platform platform;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonReply.write(response, HttpServletResponse.SC_OK, platform.clientConfig());
    }
}

package net.healix360.engage.platform.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import net.healix360.engage.platform.boundary.RequestBody.RefusedBody;
import net.healix360.engage.platform.control.Platform;
import net.healix360.engage.platform.control.storage.DatabaseUnavailable;
import net.healix360.engage.platform.entity.GraphqlRequest;

/** Both GraphQL endpoints. A servlet, because JAX-RS would double the cost of a call. */
@WebServlet(urlPatterns = {"/graphql", "/metadata"})
public class GraphqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Platform platform;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            GraphqlRequest operation = RequestBody.read(request);
            String authorization = request.getHeader("Authorization");
            Map<String, Object> answer = request.getServletPath().equals("/graphql")
                    ? platform.graphql(operation, authorization)
                    : platform.metadata(operation, authorization);
            JsonReply.write(response, HttpServletResponse.SC_OK, answer);
        } catch (RefusedBody refused) {
            JsonReply.write(response, refused.status(), refused.json());
        } catch (DatabaseUnavailable e) {
            int status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            JsonReply.write(
                    response,
                    status,
                    Map.of(
                            "statusCode",
                            status,
                            "error",
                            "Service Unavailable",
                            "message",
                            "Postgres does not answer"));
        }
    }
}

package net.healix360.engage.foundation.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import net.healix360.engage.foundation.problem.Problem;

/** What JAX-RS itself refuses (unknown path, wrong media type, wrong method) becomes a problem document too. */
public class WebApplicationProblemMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        String title = status.getReasonPhrase();
        String slug = status.getStatusCode() == 404
                ? "not-found"
                : title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
        return ProblemMapper.reply(Problem.of(status.getStatusCode(), slug, title, title + "."));
    }
}

package net.healix360.engage.setup.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;

/** A form that is sent twice with one {@code Idempotency-Key} does once, and both are told the same. */
@Provider
public class RepeatedForm implements ContainerRequestFilter, ContainerResponseFilter {
    static final String HEADER = "Idempotency-Key";

    private static final String BEGUN = RepeatedForm.class.getName() + ".begun";
    private static final String KEY = "[A-Za-z0-9-]{8,64}";

    @Inject
    private FormTokens tokens;

    @Inject
    private CurrentSession current;

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key == null || !key.matches(KEY) || current.session().isEmpty()) {
            return;
        }
        String form = current.require().id() + " " + request.getMethod() + " "
                + request.getUriInfo().getPath() + " " + key;
        FormTokens.Turn turn = tokens.begin(form);
        if (turn.isFirst()) {
            request.setProperty(BEGUN, form);
        } else {
            request.abortWith(turn.answer()
                    .map(answer -> Response.status(answer.status())
                            .entity(answer.entity())
                            .build())
                    .orElseThrow(() -> Problem.conflict(
                                    "form-in-progress", "This form is being saved already. Wait a moment.")
                            .asException()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGUN) instanceof String form) {
            tokens.end(form, response.getStatus(), response.getEntity());
        }
    }
}

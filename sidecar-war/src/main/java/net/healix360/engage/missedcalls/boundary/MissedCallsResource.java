package net.healix360.engage.missedcalls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The list of missed calls, latest first, the same for the desk and for supervisors. Every look is logged. */
@Path("/missed-calls")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MissedCallsResource {
    private static final EventLogger ACCESS = EventLogger.of(MissedCallsResource.class);

    @Inject
    private MissedCallQueue queue;

    @Inject
    private CurrentSession current;

    @Inject
    private MissedCallAsk ask;

    @GET
    @Parameter(name = "filter[callbackStatus]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[ownerAgentId]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[ucid]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[end]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[open]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[day]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[from]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[to]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[leaked]", in = ParameterIn.QUERY)
    @Parameter(name = "filter[unclaimed]", in = ParameterIn.QUERY)
    @Parameter(name = "q", in = ParameterIn.QUERY)
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public JsonObject list(@Context UriInfo address) {
        var page = queue.list(ask.read(address.getQueryParameters()));
        ACCESS.info(
                "missed calls read",
                Map.of(
                        "member",
                        current.require().member().id(),
                        "rows",
                        page.items().size()));
        return MissedCallJson.page(page);
    }

    static RuntimeException refused(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).asException();
    }
}

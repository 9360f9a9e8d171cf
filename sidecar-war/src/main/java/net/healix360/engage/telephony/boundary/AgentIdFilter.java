package net.healix360.engage.telephony.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentAccess;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Session;

/**
 * The agentId rule, for every operation on an agent (design/architecture.md §7.1): missing 400, unknown here 404,
 * somebody else's 403. It runs when it is known who asks, and before anything is done.
 */
@ForAgent
@Provider
@Priority(Priorities.USER + 100)
public class AgentIdFilter implements ContainerRequestFilter {
    private static final String AGENT_ID = "agentId";

    @Inject
    private AgentAccess access;

    @Inject
    private CurrentSession current;

    @Inject
    private RequestedAgent agent;

    @Context
    private ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String asked = named(request);
        if (asked == null && mayMeanEverybody() && current.supervises()) {
            return;
        }
        agent.set(admitted(request, asked));
    }

    private boolean mayMeanEverybody() {
        ForAgent rule = operation.getResourceMethod().getAnnotation(ForAgent.class);
        return rule != null && rule.orAll();
    }

    private AgentId admitted(ContainerRequestContext request, String asked) {
        if (ProvedOtherwise.isOperator(request)) {
            return access.require(asked, Optional.empty(), true);
        }
        Optional<AgentId> proved = ProvedOtherwise.agent(request);
        if (proved.isPresent()) {
            return access.require(asked, proved, false);
        }
        Session session = current.require();
        return access.require(asked, session.agentId(), current.supervises());
    }

    /** A question names its agent in the query, an order in its body; nobody can name one here and another there. */
    private static String named(ContainerRequestContext request) throws IOException {
        return request.getMethod().equals(HttpMethod.GET)
                ? request.getUriInfo().getQueryParameters().getFirst(AGENT_ID)
                : OrderBody.of(request).text(AGENT_ID).orElse(null);
    }
}

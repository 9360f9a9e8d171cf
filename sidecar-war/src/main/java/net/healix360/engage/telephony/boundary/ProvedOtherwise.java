package net.healix360.engage.telephony.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.identity.boundary.CsrfFilter;

/** A request that needs no session, because a filter before has proved something better for just this operation. */
public final class ProvedOtherwise {
    private static final String AGENT = ProvedOtherwise.class.getName() + ".agent";
    private static final String OPERATOR = ProvedOtherwise.class.getName() + ".operator";

    private ProvedOtherwise() {}

    /** The request comes from this agent's page. */
    static void asAgent(ContainerRequestContext request, AgentId agent) {
        request.setProperty(AGENT, agent);
        request.setProperty(CsrfFilter.PROVED_OTHERWISE, true);
    }

    /** The request comes from an operator, who may act on every agent of the hospital. */
    public static void asOperator(ContainerRequestContext request) {
        request.setProperty(OPERATOR, true);
        request.setProperty(CsrfFilter.PROVED_OTHERWISE, true);
    }

    static Optional<AgentId> agent(ContainerRequestContext request) {
        return Optional.ofNullable((AgentId) request.getProperty(AGENT));
    }

    static boolean isOperator(ContainerRequestContext request) {
        return request.getProperty(OPERATOR) != null;
    }
}

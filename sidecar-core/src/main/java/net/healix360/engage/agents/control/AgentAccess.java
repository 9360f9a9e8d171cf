package net.healix360.engage.agents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.problem.Problem;

/**
 * The agentId rule, in one place (design/architecture.md §7.1): there is no default agent; a missing id is 400, an
 * agent that this hospital does not have is 404, another's agent is 403 unless the caller supervises.
 */
@ApplicationScoped
public class AgentAccess {

    private AgentDirectory directory;

    protected AgentAccess() {}

    @Inject
    public AgentAccess(AgentDirectory directory) {
        this.directory = directory;
    }

    /**
     * @param requested what the request says
     * @param own the caller's own agent, if any
     * @param supervises whether the caller may act on every agent of the hospital
     */
    public AgentId require(String requested, Optional<AgentId> own, boolean supervises) {
        if (requested == null || requested.isBlank() || requested.length() > 128) {
            throw Problem.badRequest("agent-id-required", "Name the agent: agentId is missing.")
                    .asException();
        }
        if (!directory.isLoaded()) {
            throw Problem.starting().asException();
        }
        AgentId agent = new AgentId(requested);
        if (directory.find(agent).isEmpty()) {
            throw Problem.notFound("There is no such agent.").asException();
        }
        if (!supervises && !own.equals(Optional.of(agent))) {
            throw Problem.forbidden("foreign-agent", "This is another person's agent.")
                    .asException();
        }
        return agent;
    }
}

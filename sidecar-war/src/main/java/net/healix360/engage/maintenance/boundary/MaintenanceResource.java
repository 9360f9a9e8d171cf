package net.healix360.engage.maintenance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.Supplier;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.control.ForceReady;
import net.healix360.engage.availability.control.UnlockAgent;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.identity.entity.Lock;
import net.healix360.engage.telephony.boundary.ForAgent;
import net.healix360.engage.telephony.boundary.OrderBody;
import net.healix360.engage.telephony.boundary.RequestedAgent;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An operator frees a stuck agent (reference/helix-engage.md §3.10). Each names its agent: there is no default. */
@Path("/maint")
@ApplicationScoped
@ForOperator
@ForAgent
@Tag(name = "telephony")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MaintenanceResource {

    @Inject
    private ForceReady forceReady;

    @Inject
    private UnlockAgent unlockAgent;

    @Inject
    private RequestedAgent agent;

    @Inject
    private OperatorLog log;

    /** Out at the vendor, in again, ready. */
    @POST
    @Path("/force-ready")
    public JsonObject forceReady(OrderBody body) {
        AgentId stuck = agent.id();
        logged(stuck, () -> {
            forceReady.force(stuck, "an operator");
            return Optional.empty();
        });
        return answer(stuck, "ready").build();
    }

    /** Ends the session that holds the agent. */
    @POST
    @Path("/unlock-agent")
    public JsonObject unlock(OrderBody body) {
        AgentId held = agent.id();
        Optional<Lock> before = logged(held, () -> unlockAgent.unlock(held));
        JsonObjectBuilder answer = answer(held, before.isPresent() ? "unlocked" : "was not locked");
        before.ifPresent(lock -> answer.add("heldBy", lock.memberName()).add("since", WireInstant.of(lock.since())));
        return answer.build();
    }

    private <T> T logged(AgentId subject, Supplier<T> operation) {
        log.on(subject.value());
        try {
            T result = operation.get();
            log.end("done");
            return result;
        } catch (ProblemException refused) {
            log.end("refused: " + refused.problem().detail());
            throw refused;
        }
    }

    private static JsonObjectBuilder answer(AgentId agent, String status) {
        return Json.createObjectBuilder().add("agentId", agent.value()).add("status", status);
    }
}

package net.healix360.engage.telephony.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.Beacon;
import net.healix360.engage.foundation.problem.Problem;

/**
 * A body with a {@code beaconToken} is proved by it and by nothing else: a browser that closes a page sends its cookies,
 * but no header of ours.
 */
@TakesBeacons
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BeaconFilter implements ContainerRequestFilter {

    @Inject
    private Beacon beacon;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        OrderBody body = OrderBody.of(request);
        Optional<String> token = body.text("beaconToken");
        if (token.isPresent()) {
            AgentId agent = body.text("agentId")
                    .filter(id -> id.length() <= 128)
                    .map(AgentId::new)
                    .filter(id -> proves(token.get(), id, body))
                    .orElseThrow(
                            () -> Problem.notSignedIn("This beacon is not for this agent's call, or came too late.")
                                    .asException());
            ProvedOtherwise.asAgent(request, agent);
        }
    }

    private boolean proves(String token, AgentId agent, OrderBody body) {
        return body.text("ucid")
                .flatMap(Ucid::parse)
                .filter(ucid -> beacon.isProvedBy(token, agent, ucid))
                .isPresent();
    }
}

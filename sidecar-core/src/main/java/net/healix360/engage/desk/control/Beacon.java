package net.healix360.engage.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.Floor;

/**
 * What a page proves itself with while it is being closed, when a browser sends no header with a request: it is good
 * for this agent's disposition of this call, while the call lasts and some minutes after, and for nothing else.
 */
@ApplicationScoped
public class Beacon {
    static final Duration AFTER_THE_END = Duration.ofMinutes(10);

    private BeaconSeal seal;
    private Floor floor;
    private Clock clock;

    protected Beacon() {}

    @Inject
    public Beacon(BeaconSeal seal, Floor floor, Clock clock) {
        this.seal = seal;
        this.floor = floor;
        this.clock = clock;
    }

    /** For the call's own agent, and for nobody else's eyes. */
    public String tokenFor(AgentId agent, Ucid ucid) {
        return seal.of(agent, ucid);
    }

    public boolean isProvedBy(String token, AgentId agent, Ucid ucid) {
        byte[] expected = seal.of(agent, ucid).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8))
                && floor.recent(ucid).filter(call -> isOf(agent, call)).isPresent();
    }

    private boolean isOf(AgentId agent, CallStatus call) {
        boolean lately = call.state() != CallState.ENDED
                || clock.instant().isBefore(call.since().plus(AFTER_THE_END));
        return lately && call.agentId().filter(agent::equals).isPresent();
    }
}

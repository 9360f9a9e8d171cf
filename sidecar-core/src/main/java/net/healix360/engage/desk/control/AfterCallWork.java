package net.healix360.engage.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.DispositionWish;
import net.healix360.engage.floor.control.Floor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last of the three layers that keep an agent from being stuck in after-call work (reference/helix-engage.md §2.4).
 * There is no timer to lose: it looks at the floor every second, and the floor survives a restart. Ready, a new call or
 * a logout end the state, a disposition settles the call, so each of them cancels it. After a start the desks speak
 * first: what an agent has entered while nobody was here is on its way.
 */
@ApplicationScoped
public class AfterCallWork {
    /** Desks come back within ten seconds and a little, and send what waits as soon as they are back. */
    static final Duration DESKS_FIRST = Duration.ofSeconds(15);

    private Floor floor;
    private Dispositions dispositions;
    private Clock clock;
    private Duration limit;
    private Instant startedAt;

    protected AfterCallWork() {}

    @Inject
    public AfterCallWork(
            Floor floor,
            Dispositions dispositions,
            Clock clock,
            @ConfigProperty(name = "calls.acw-seconds", defaultValue = "30") long seconds) {
        this.floor = floor;
        this.dispositions = dispositions;
        this.clock = clock;
        this.limit = Duration.ofSeconds(seconds);
        this.startedAt = clock.instant();
    }

    /** Disposes for who has been in after-call work for too long; run every second. */
    public void disposeOverdue() {
        Instant now = clock.instant();
        if (now.isBefore(startedAt.plus(DESKS_FIRST))) {
            return;
        }
        Instant since = now.minus(limit);
        floor.now().agents().stream()
                .map(agent -> agent.status())
                .filter(status ->
                        status.state() == AgentState.ACW && !status.since().isAfter(since))
                .map(AgentStatus::agentId)
                .forEach(this::dispose);
    }

    private void dispose(AgentId agent) {
        floor.lastCallOf(agent)
                .filter(call -> call.agentId().filter(agent::equals).isPresent())
                .map(CallStatus::ucid)
                .filter(ucid -> !dispositions.isDisposed(ucid))
                .ifPresent(
                        ucid -> dispositions.dispose(DispositionWish.callback(agent, ucid, DispositionSource.TIMER)));
    }
}

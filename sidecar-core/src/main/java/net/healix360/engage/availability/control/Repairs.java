package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.agents.entity.AgentStatus;
import net.healix360.engage.availability.control.Reconciliation.Answer;
import net.healix360.engage.availability.entity.AgentRepaired;
import net.healix360.engage.availability.entity.Repair;
import net.healix360.engage.availability.entity.RepairKind;
import net.healix360.engage.availability.entity.Standing;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.entity.FloorCall;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.entity.VendorAgent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts this hospital's floor right where the vendor's list contradicts it. Each repair is one audit line that says why. */
@ApplicationScoped
public class Repairs {
    private static final EventLogger AUDIT = EventLogger.of(Repairs.class);

    /** With so many people just heard of, an empty list is a vendor's mistake and no truth. */
    private static final int CROWD = 3;

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private AgentDirectory directory;
    private Floor floor;
    private FloorInbox inbox;
    private StuckAgents stuckAgents;
    private Event<AgentRepaired> repaired;
    private Duration stuckAfter;

    protected Repairs() {}

    @Inject
    public Repairs(
            AgentDirectory directory,
            Floor floor,
            FloorInbox inbox,
            StuckAgents stuckAgents,
            Event<AgentRepaired> repaired,
            @ConfigProperty(name = "agents.stuck-acw-seconds", defaultValue = "180") long stuckAcwSeconds) {
        this.directory = directory;
        this.floor = floor;
        this.inbox = inbox;
        this.stuckAgents = stuckAgents;
        this.repaired = repaired;
        this.stuckAfter = Duration.ofSeconds(stuckAcwSeconds);
    }

    /** Only agents of this hospital are looked at, and only those of whom nothing was told while the vendor was asked. */
    void repair(Answer answer) {
        if (answer.agents().isEmpty() && isCrowded(answer.askedAt())) {
            AUDIT.warn("the vendor lists nobody, while many were heard of just now: not believed", Map.of());
            return;
        }
        Comparison comparison = new Comparison(answer.askedAt().truncatedTo(ChronoUnit.SECONDS), stuckAfter);
        Map<AgentId, List<VendorAgent>> listed =
                answer.agents().stream().collect(Collectors.groupingBy(VendorAgent::agentId));
        for (Agent agent : directory.all()) {
            if (isQuiet(agent.id(), answer.askedAt())) {
                wrong(comparison, standing(agent), listed.getOrDefault(agent.id(), List.of()))
                        .ifPresent(repair -> carryOut(agent, repair));
            }
        }
    }

    /** Somebody listed twice tells nothing. */
    private static Optional<Repair> wrong(Comparison comparison, Standing here, List<VendorAgent> there) {
        return switch (there.size()) {
            case 0 -> comparison.absent(here);
            case 1 -> comparison.present(here, there.get(0));
            default -> Optional.empty();
        };
    }

    private void carryOut(Agent agent, Repair repair) {
        if (repair.kind() == RepairKind.STUCK_ACW && !stuckAgents.free(agent)) {
            return;
        }
        repair.knowledge().forEach(event -> inbox.know(event, repair.why()));
        AUDIT.info(
                "agent repaired",
                Map.of("kind", repair.kind().label(), "agent", agent.id().value(), "why", repair.why()));
        repaired.fire(new AgentRepaired(repair.kind(), agent.id()));
    }

    /** What the vendor tells of an agent may be on its way for a few seconds; then nothing is concluded. */
    private boolean isQuiet(AgentId agent, Instant askedAt) {
        return floor.toldAt(agent)
                .map(told -> told.isBefore(askedAt.minus(Reconciliation.JUST_TOLD)))
                .orElse(true);
    }

    private boolean isCrowded(Instant askedAt) {
        return directory.all().stream()
                        .filter(agent -> standing(agent).state() != AgentState.OFFLINE)
                        .filter(agent -> floor.toldAt(agent.id())
                                .filter(askedAt.minus(JUST_NOW)::isBefore)
                                .isPresent())
                        .count()
                >= CROWD;
    }

    private Standing standing(Agent agent) {
        AgentStatus status = floor.agent(agent.id()).orElseThrow().status();
        return new Standing(
                status,
                floor.callsOf(agent.id()).stream().map(FloorCall::status).toList(),
                floor.heard(agent.id()).orElse(status.since()));
    }
}

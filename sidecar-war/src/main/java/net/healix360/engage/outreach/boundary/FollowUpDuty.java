package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.replica.boundary.AgentRecords;

/** Who is to follow up, and when: an agent takes it on for nobody else, and for no time that has passed. */
@ApplicationScoped
public class FollowUpDuty {
    private CurrentSession current;
    private AgentRecords agents;
    private Clock clock;

    protected FollowUpDuty() {}

    @Inject
    public FollowUpDuty(CurrentSession current, AgentRecords agents, Clock clock) {
        this.current = current;
        this.agents = agents;
        this.clock = clock;
    }

    /** The telephony id of the agent who writes; empty for everybody else. */
    Optional<String> own() {
        Session session = current.require();
        return session.member().role() == Role.AGENT ? session.agentId().map(agent -> agent.value()) : Optional.empty();
    }

    void check(Map<String, Object> followUp) {
        Optional.ofNullable((String) followUp.get("dueAt"))
                .filter(due -> own().isPresent() && Instant.parse(due).isBefore(clock.instant()))
                .ifPresent(due -> {
                    throw inThePast();
                });
        Optional<String> named =
                Optional.ofNullable((String) followUp.get("agentId")).flatMap(agents::inside);
        Optional<String> own = own().flatMap(agents::inside);
        if (named.isPresent() && own.isPresent() && !named.equals(own)) {
            throw Problem.forbidden("foreign-agent", "Follow-ups of other agents are a supervisor's to give.")
                    .asException();
        }
    }

    private static RuntimeException inThePast() {
        String detail = "Choose a time that is still to come.";
        return new Problem(
                        "follow-up-in-past",
                        422,
                        "That time has passed",
                        detail,
                        List.of(new FieldError("dueAt", detail)),
                        Map.of())
                .asException();
    }
}

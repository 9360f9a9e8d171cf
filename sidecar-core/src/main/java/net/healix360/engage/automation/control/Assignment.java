package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.missedcalls.control.MissedCallOwners;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.rule.Action.Assign;

/**
 * Gives an item an owner. An agent whom the rule names gets it whoever had it; one who is chosen gets only what is nobody's, so that
 * no rule takes an agent's work away by chance.
 */
@ApplicationScoped
public class Assignment {
    private AgentDirectory directory;
    private MissedCallOwners owners;
    private RecordWrites writes;

    protected Assignment() {}

    @Inject
    public Assignment(AgentDirectory directory, MissedCallOwners owners, RecordWrites writes) {
        this.directory = directory;
        this.owners = owners;
        this.writes = writes;
    }

    Outcome assign(Occasion occasion, Assign action, Thing thing) {
        if (action.agentId().isEmpty() && thing.agent().isPresent()) {
            return Outcome.nothing();
        }
        Optional<AgentId> wanted =
                action.agentId().map(AgentId::new).or(() -> action.choice().flatMap(occasion.round()::next));
        if (wanted.isEmpty()) {
            return Outcome.notPossible("no agent is ready");
        }
        Optional<Agent> agent = wanted.flatMap(directory::find);
        if (agent.isEmpty()) {
            return Outcome.notPossible("there is no agent " + wanted.get());
        }
        Outcome outcome = give(thing.target(), agent.get(), action.agentId().isPresent());
        if (outcome.result() == Outcome.Result.DONE) {
            occasion.round().gave(agent.get().id());
        }
        return outcome;
    }

    private Outcome give(Target target, Agent agent, boolean evenAnothers) {
        return switch (target.kind()) {
            case MISSED_CALL ->
                owners.give(target.id(), agent.id(), evenAnothers)
                        .map(given -> Outcome.done(
                                given.before().map(AgentId::value).orElse(""),
                                agent.id().value()))
                        .orElseGet(Outcome::nothing);
            case LEAD -> set(RecordKind.LEAD, target.id(), "assignedAgentId", agent);
            case FOLLOW_UP -> set(RecordKind.FOLLOW_UP, target.id(), "agentId", agent);
            case CALL, AGENT, HOSPITAL -> Outcome.notPossible("only missed calls, leads and follow-ups have an owner");
        };
    }

    private Outcome set(RecordKind kind, String id, String field, Agent agent) {
        return writes.set(kind, id, field, agent.recordId(), this::shown);
    }

    private String shown(Object recordId) {
        return directory.all().stream()
                .filter(agent -> agent.recordId().equals(recordId))
                .map(agent -> agent.id().value())
                .findFirst()
                .orElse(recordId.toString());
    }
}

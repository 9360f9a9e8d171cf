package net.healix360.engage.automation.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.rules.fact.Facts;

/**
 * Something to which rules may apply, with what is known of it now.
 *
 * @param agent the agent that it is, or whose it is
 * @param leadId the lead that it is, or that it is about
 */
public record Thing(Target target, Facts facts, Optional<AgentId> agent, Optional<String> leadId) {

    public Thing with(Facts more) {
        return new Thing(target, more, agent, leadId);
    }

    public boolean isItem() {
        return target.kind() != Target.Kind.AGENT && target.kind() != Target.Kind.HOSPITAL;
    }
}

package net.healix360.engage.automation.entity;

import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.alerts.entity.Recipients;
import net.healix360.engage.rules.rule.Severity;

/**
 * A rule tells somebody something.
 *
 * @param agentId the agent who is told; empty for supervisors or administrators
 */
public record NoticeGiven(
        String ruleId,
        String title,
        String message,
        Severity severity,
        Recipients recipients,
        Optional<AgentId> agentId,
        Target about) {}

package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.control.PeoplesWrites;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Who a person is to the telephony: the Agent record of a member. One telephony id is one person's. */
@ApplicationScoped
public class AgentIdentity {
    private static final EventLogger LOG = EventLogger.of(AgentIdentity.class);

    private PeoplesWrites writes;
    private Records records;
    private AgentDirectory directory;

    protected AgentIdentity() {}

    @Inject
    public AgentIdentity(PeoplesWrites writes, Records records, AgentDirectory directory) {
        this.writes = writes;
        this.records = records;
        this.directory = directory;
    }

    /** @param memberId null for somebody who has no account yet */
    void refuseTaken(TeamBody body, String memberId) {
        if (body.agentId().isEmpty()) {
            return;
        }
        directory
                .find(new AgentId(body.agentId()))
                .filter(agent ->
                        !agent.memberId().equals(memberId) && !agent.memberId().isEmpty())
                .ifPresent(agent -> {
                    throw Problem.invalid(List.of(new FieldError("agentId", "belongs to " + agent.name() + " already")))
                            .asException();
                });
    }

    /** Makes, changes or takes over the record; whether the platform will have it later only. */
    boolean keep(Author author, String memberId, String name, TeamBody body) {
        if (body.agentId().isEmpty()) {
            return false;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("ozonetelAgentId", body.agentId());
        fields.put("ozonetelDisplayName", body.displayName().isEmpty() ? name : body.displayName());
        fields.put("campaignName", body.campaignName().isEmpty() ? null : body.campaignName());
        fields.put("memberId", memberId);
        Optional<String> known = directory
                .ofMember(memberId)
                .or(() -> directory.find(new AgentId(body.agentId())))
                .map(Agent::recordId);
        PeoplesWrites.Written written = known.filter(
                        id -> records.find(RecordKind.AGENT, id).isPresent())
                .map(id -> writes.update(author, RecordKind.AGENT, id, fields))
                .orElseGet(() -> {
                    fields.values().removeIf(Objects::isNull);
                    return writes.create(author, RecordKind.AGENT, fields);
                });
        refresh();
        return written.pending();
    }

    Optional<PlatformRecord> record(Agent agent) {
        return records.find(RecordKind.AGENT, agent.recordId());
    }

    /** The directory reads the platform by itself too; only a little later. */
    private void refresh() {
        try {
            directory.refresh();
        } catch (RuntimeException later) {
            LOG.warn("the agents are read a little later", Map.of("reason", String.valueOf(later.getMessage())));
        }
    }
}

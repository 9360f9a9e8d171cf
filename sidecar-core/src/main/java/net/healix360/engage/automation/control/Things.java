package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.automation.entity.Noted;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.worklist.control.OpenItems;
import net.healix360.engage.worklist.entity.OpenItem;

/** What rules are asked about, with what is known of it now. */
@ApplicationScoped
public class Things {
    private OpenItems items;
    private CallFacts calls;
    private LeadFacts leads;
    private AgentsToday agentsToday;
    private AgentDirectory directory;
    private Records records;
    private RulesInForce rules;
    private Clock clock;

    protected Things() {}

    @Inject
    public Things(
            OpenItems items,
            CallFacts calls,
            LeadFacts leads,
            AgentsToday agentsToday,
            AgentDirectory directory,
            Records records,
            RulesInForce rules,
            Clock clock) {
        this.items = items;
        this.calls = calls;
        this.leads = leads;
        this.agentsToday = agentsToday;
        this.directory = directory;
        this.records = records;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty for what is gone. */
    Optional<Thing> of(Noted noted) {
        if (noted instanceof Noted.Entry entry) {
            WorkItem item = calls.item(entry.entry());
            return Optional.of(new Thing(
                    new Target(Target.Kind.MISSED_CALL, item.id()),
                    withClock(item),
                    entry.entry().owner(),
                    calls.leadOf(entry.entry().ucid())));
        }
        if (noted instanceof Noted.Call call) {
            return Optional.of(calls.of(call));
        }
        if (noted instanceof Noted.Changed changed) {
            return records.find(changed.kind(), changed.id()).map(this::of);
        }
        AgentId agent = ((Noted.AgentState) noted).agent();
        return directory
                .find(agent)
                .map(known -> new Thing(Target.agent(agent), Facts.none(), Optional.of(agent), Optional.empty()));
    }

    private Thing of(PlatformRecord record) {
        boolean lead = record.kind() == RecordKind.LEAD;
        return new Thing(
                new Target(lead ? Target.Kind.LEAD : Target.Kind.FOLLOW_UP, record.id()),
                withClock(lead ? leads.item(record) : leads.followUp(record)),
                agentOf(record.text(lead ? "assignedAgentId" : "agentId")),
                lead ? Optional.of(record.id()) : record.text("leadId"));
    }

    /** Every open item of the worklist. */
    List<Thing> items() {
        return items.all().stream().map(this::of).toList();
    }

    private Thing of(OpenItem item) {
        Target.Kind kind = item.missedCallId().isPresent()
                ? Target.Kind.MISSED_CALL
                : item.work().type() == TaskType.FOLLOW_UP ? Target.Kind.FOLLOW_UP : Target.Kind.LEAD;
        return new Thing(
                new Target(kind, item.missedCallId().orElse(item.id())),
                withClock(item.work()),
                item.assigned(),
                item.leadId());
    }

    /** Every agent, without figures. */
    List<Thing> agents() {
        return directory.all().stream()
                .map(agent ->
                        new Thing(Target.agent(agent.id()), Facts.none(), Optional.of(agent.id()), Optional.empty()))
                .toList();
    }

    static Thing hospital() {
        return new Thing(Target.hospital(), Facts.none(), Optional.empty(), Optional.empty());
    }

    /** The same, with today's figures of the agent that it is or belongs to. */
    Thing withAgent(Thing thing) {
        return thing.agent()
                .flatMap(agentsToday::of)
                .map(figures -> withAgent(thing, figures))
                .orElse(thing);
    }

    Thing withAgent(Thing thing, Map<AgentId, AgentFigures> all) {
        return thing.agent()
                .map(all::get)
                .map(figures -> withAgent(thing, figures))
                .orElse(thing);
    }

    private static Thing withAgent(Thing thing, AgentFigures figures) {
        return thing.with(figures.addTo(thing.facts().toBuilder()).build());
    }

    private Facts withClock(WorkItem item) {
        return rules.now().facts(item, clock.instant());
    }

    private Optional<AgentId> agentOf(Optional<String> recordId) {
        return recordId.flatMap(id -> directory.all().stream()
                        .filter(agent -> agent.recordId().equals(id))
                        .findFirst())
                .map(Agent::id);
    }
}

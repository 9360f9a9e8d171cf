package net.healix360.engage.rules.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.outreach.entity.LeadSource;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.fact.Fact;

/**
 * The hospital's priorities when the page was asked for, and what a condition can be made of. Rules, preview and versions the
 * browser reads itself ({@code rules.js}).
 */
@Named("rulesPage")
@RequestScoped
public class RulesPage {
    private static final Set<String> KNOWN =
            Arrays.stream(LeadSource.values()).map(LeadSource::name).collect(Collectors.toUnmodifiableSet());

    @Inject
    private RulesInForce rules;

    @Inject
    private AgentDirectory agents;

    public List<TaskRow> getTasks() {
        PriorityConfig config = priorities();
        return Arrays.stream(TaskType.values())
                .map(type -> TaskRow.of(type, config.of(type)))
                .toList();
    }

    /** Every source that a lead can have, and whatever else has a weight. */
    public List<WeightRow> getSources() {
        Map<String, Double> weights = priorities().sourceWeights();
        Stream<String> others = new TreeSet<>(weights.keySet()).stream().filter(key -> !KNOWN.contains(key));
        return Stream.concat(Arrays.stream(LeadSource.values()).map(LeadSource::name), others)
                .map(key -> WeightRow.of(key, weights.get(key), PriorityConfig.USUAL_WEIGHT, KNOWN.contains(key)))
                .toList();
    }

    public Fact[] getFacts() {
        return Fact.values();
    }

    public Operator[] getOperators() {
        return Operator.values();
    }

    /** By name, for rules that give work to a certain one. */
    public List<Agent> getAgents() {
        return agents.all().stream().sorted(Comparator.comparing(Agent::name)).toList();
    }

    private PriorityConfig priorities() {
        return rules.file().book().priorities();
    }
}

package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.alerts.control.Alerts;
import net.healix360.engage.alerts.entity.AlertKind;
import net.healix360.engage.alerts.entity.AlertMatch;
import net.healix360.engage.alerts.entity.AlertSubject;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.alerts.entity.Recipients;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.rules.condition.Condition.Comparison;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.fact.FactKind;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.rule.Notice;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.Severity;

/** Turns what a rule says into alerts. */
@ApplicationScoped
public class Escalation {
    private Alerts alerts;
    private AgentDirectory directory;

    protected Escalation() {}

    @Inject
    public Escalation(Alerts alerts, AgentDirectory directory) {
        this.alerts = alerts;
        this.directory = directory;
    }

    /** The rule applies to this. Returns the alert when it is a new one. */
    Optional<PerformanceAlert> raise(Rule rule, Notice notice, Severity severity, Thing thing) {
        return alerts.raise(kind(rule, notice, severity), match(rule, thing));
    }

    /** The rule was asked about everything and applies to these. Returns the new alerts. */
    List<PerformanceAlert> raiseExactly(Rule rule, Notice notice, Severity severity, List<Thing> things) {
        List<AlertMatch> matches = things.stream()
                .filter(thing -> !isToNobody(notice, thing))
                .map(thing -> match(rule, thing))
                .toList();
        return alerts.raiseExactly(kind(rule, notice, severity), matches);
    }

    /** The rule was asked about this and does not apply. */
    void calm(Rule rule, Notice notice, Thing thing) {
        alerts.calm(kind(rule, notice, notice.severity()), match(rule, thing));
    }

    /** Whether it is for the agent of something that has none. */
    static boolean isToNobody(Notice notice, Thing thing) {
        return recipients(notice) == Recipients.AGENT && thing.agent().isEmpty();
    }

    static Recipients recipients(Notice notice) {
        return Recipients.named(notice.recipients()).orElse(Recipients.SUPERVISOR);
    }

    /** Which of the things an alert is about. */
    static Target target(PerformanceAlert alert, List<Thing> things) {
        AlertSubject about = alert.about();
        return things.stream()
                .map(Thing::target)
                .filter(target -> about.itemId().equals(Optional.of(target.id())))
                .findFirst()
                .or(() -> about.agentId().filter(agent -> !about.isItem()).map(Target::agent))
                .orElse(Target.hospital());
    }

    private static AlertKind kind(Rule rule, Notice notice, Severity severity) {
        boolean lowIsBad = number(rule).filter(Escalation::isLow).isPresent();
        return new AlertKind(
                AlertKind.typeOf(rule.id()),
                rule.id(),
                rule.name(),
                notice.message(),
                severity,
                recipients(notice),
                lowIsBad);
    }

    private AlertMatch match(Rule rule, Thing thing) {
        Optional<Double> value = number(rule).flatMap(comparison -> value(thing.facts(), comparison));
        return new AlertMatch(subject(rule, thing), value);
    }

    /** The agent, when the rule asks about agents only; else the item. */
    private AlertSubject subject(Rule rule, Thing thing) {
        boolean aboutAgent = Scope.of(rule) == Scope.AGENTS && thing.agent().isPresent();
        if (aboutAgent || thing.target().kind() == Target.Kind.AGENT) {
            AgentId agent = thing.agent().orElseThrow();
            return AlertSubject.agent(agent, name(agent).orElse(agent.value()));
        }
        if (thing.isItem()) {
            return AlertSubject.item(thing.target().id())
                    .at(thing.agent(), thing.agent().flatMap(this::name));
        }
        return AlertSubject.hospital();
    }

    private Optional<String> name(AgentId agent) {
        return directory.find(agent).map(Agent::name);
    }

    /** The number that the rule is about: the first one that it compares. */
    private static Optional<Comparison> number(Rule rule) {
        return rule.conditions()
                .comparisons()
                .filter(comparison -> comparison.fact().kind() == FactKind.NUMBER)
                .findFirst();
    }

    private static boolean isLow(Comparison comparison) {
        return comparison.operator() == Operator.LESS_THAN || comparison.operator() == Operator.LESS_THAN_INCLUSIVE;
    }

    private static Optional<Double> value(Facts facts, Comparison comparison) {
        double number = facts.numberAt(comparison.fact().slot());
        return Double.isNaN(number) ? Optional.empty() : Optional.of(number);
    }
}

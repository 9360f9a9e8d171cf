package net.healix360.engage.rules.engine;

import java.util.List;
import net.healix360.engage.rules.condition.Check;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.rules.rule.Action;
import net.healix360.engage.rules.rule.Happening;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleBook;
import net.healix360.engage.rules.rule.RuleType;

/** Says which automation rules are due. It does nothing itself: who carries an action out has the hospital's records. */
public final class Automations {

    /**
     * A rule that applies.
     *
     * @param cascade to be handed on with whatever the action makes happen
     */
    public record Due(Rule rule, Action action, Cascade cascade) {}

    private record Ready(Rule rule, Check check) {}

    private final List<Ready> ready;

    private Automations(List<Ready> ready) {
        this.ready = ready;
    }

    /** The automation rules of a book that are on and published. */
    public static Automations of(RuleBook book) {
        return new Automations(book.rules().stream()
                .filter(rule -> rule.type() == RuleType.AUTOMATION && rule.acts())
                .map(rule -> new Ready(rule, Check.of(rule.conditions())))
                .toList());
    }

    /** The rules waiting for this happening, whatever the facts; so that facts need not be gathered when nobody waits. */
    public List<Rule> waitingFor(Happening happening) {
        return ready.stream()
                .map(Ready::rule)
                .filter(rule -> rule.trigger().firesOn(happening))
                .toList();
    }

    /** The rules that apply to one thing, in their order. */
    public List<Due> due(Happening happening, Facts facts, Cascade cascade) {
        return ready.stream()
                .filter(automation -> automation.rule().trigger().firesOn(happening))
                .filter(automation -> cascade.allows(automation.rule().id()))
                .filter(automation -> automation.check().holds(facts))
                .map(Ready::rule)
                .map(rule -> new Due(rule, rule.action(), cascade.after(rule.id())))
                .toList();
    }
}

package net.healix360.engage.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.rules.condition.Supposition;

/**
 * Rules that would call each other for ever: each sets a fact which could make the next apply, and the last does so for the first.
 *
 * @param rules the circle, beginning with the rule that was asked about
 */
public record UpdateCycle(List<Rule> rules) {

    /** The shortest circle through this rule, if its update comes back to it. */
    public static Optional<UpdateCycle> through(Rule rule, List<Rule> all) {
        List<Rule> updating = all.stream()
                .filter(other -> other.action() instanceof Action.Update)
                .toList();
        List<Rule> visited = new ArrayList<>();
        List<List<Rule>> paths = new ArrayList<>(List.of(List.of(rule)));
        for (int i = 0; i < paths.size(); i++) {
            List<Rule> path = paths.get(i);
            Rule last = path.get(path.size() - 1);
            if (!(last.action() instanceof Action.Update update)) {
                return Optional.empty();
            }
            Supposition then = new Supposition(update.fact(), update.value());
            for (Rule next : updating) {
                if (!then.couldBring(next.conditions())) {
                    continue;
                }
                if (next.equals(rule)) {
                    return Optional.of(new UpdateCycle(path));
                }
                if (!visited.contains(next)) {
                    visited.add(next);
                    List<Rule> longer = new ArrayList<>(path);
                    longer.add(next);
                    paths.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    /** Such as {@code "a" → "b" → "a"}. */
    public String path() {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule -> text.append('"').append(rule.id()).append("\" → "));
        return text.append('"').append(rules.get(0).id()).append('"').toString();
    }
}

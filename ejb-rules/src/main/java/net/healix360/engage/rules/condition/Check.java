package net.healix360.engage.rules.condition;

import net.healix360.engage.rules.condition.Condition.All;
import net.healix360.engage.rules.condition.Condition.Any;
import net.healix360.engage.rules.condition.Condition.Comparison;
import net.healix360.engage.rules.fact.FactKind;
import net.healix360.engage.rules.fact.Facts;

/** A condition made ready to be asked many times: it reads places of arrays and looks nothing up by name. */
@FunctionalInterface
public interface Check {

    boolean holds(Facts facts);

    static Check of(Condition condition) {
        if (condition instanceof All all) {
            return all(compiled(all.parts()));
        }
        if (condition instanceof Any any) {
            return any(compiled(any.parts()));
        }
        Comparison comparison = (Comparison) condition;
        return comparison.fact().kind() == FactKind.TEXT ? TextCheck.of(comparison) : NumberCheck.of(comparison);
    }

    private static Check[] compiled(java.util.List<Condition> parts) {
        return parts.stream().map(Check::of).toArray(Check[]::new);
    }

    private static Check all(Check... parts) {
        if (parts.length == 1) {
            return parts[0];
        }
        return facts -> {
            for (Check part : parts) {
                if (!part.holds(facts)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Check any(Check... parts) {
        if (parts.length == 1) {
            return parts[0];
        }
        return facts -> {
            for (Check part : parts) {
                if (part.holds(facts)) {
                    return true;
                }
            }
            return false;
        };
    }
}

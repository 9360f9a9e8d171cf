package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.file.RulesFile;

/** The hospital's rules as they are now: for the time being those that every hospital begins with. */
@ApplicationScoped
public class RulesInForce {

    /** Read when first asked for: the start has better things to do. */
    private static final class Starter {
        private static final RuleSet RULES = RuleSet.of(RulesFile.starter().book());
    }

    public RuleSet now() {
        return Starter.RULES;
    }
}

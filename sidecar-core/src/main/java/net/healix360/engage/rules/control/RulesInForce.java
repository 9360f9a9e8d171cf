package net.healix360.engage.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import net.healix360.engage.rules.engine.Automations;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.file.RulesFile;

/** The hospital's rules as they are now: for the time being those that every hospital begins with. */
@ApplicationScoped
public class RulesInForce {

    /** Read when first asked for: the start has better things to do. */
    private static final class Starter {
        private static final RulesFile FILE = RulesFile.starter();
        private static final RuleSet RULES = RuleSet.of(FILE.book());
        private static final Automations AUTOMATIONS = Automations.of(FILE.book());
    }

    /** The file, for whoever shows or changes it. */
    public RulesFile file() {
        return Starter.FILE;
    }

    /** Compiled, for whoever ranks. */
    public RuleSet now() {
        return Starter.RULES;
    }

    /** Compiled, for whoever acts. */
    public Automations automations() {
        return Starter.AUTOMATIONS;
    }
}

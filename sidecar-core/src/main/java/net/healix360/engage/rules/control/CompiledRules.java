package net.healix360.engage.rules.control;

import net.healix360.engage.rules.engine.Automations;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.file.RulesFile;

/** One version of the rules in every form in which it is asked for. */
record CompiledRules(RulesFile file, RuleSet rules, Automations automations) {

    static CompiledRules of(RulesFile file) {
        return new CompiledRules(file, RuleSet.of(file.book()), Automations.of(file.book()));
    }

    /** What a hospital begins with; read when first asked for, the start has better things to do. */
    static CompiledRules starter() {
        return Starter.COMPILED;
    }

    private static final class Starter {
        private static final CompiledRules COMPILED = of(RulesFile.starter());
    }
}

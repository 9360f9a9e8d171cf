package net.healix360.engage.automation.control;

import java.util.List;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.engine.Automations;
import net.healix360.engage.rules.engine.RuleSet;
import net.healix360.engage.rules.file.RuleChanges;
import net.healix360.engage.rules.file.RulesFile;
import net.healix360.engage.rules.rule.RuleType;

/** The rules of one test: the starter rules, or automation rules of its own. */
final class RulesOfTest extends RulesInForce {
    private RulesFile file = RulesFile.starter();

    /** These and no other automation rules. */
    void are(String... rules) {
        RulesFile next = RulesFile.starter();
        List<String> automations = next.book().rules().stream()
                .filter(rule -> rule.type() == RuleType.AUTOMATION)
                .map(rule -> rule.id())
                .toList();
        for (String id : automations) {
            next = new RuleChanges(next).without(id);
        }
        for (String rule : rules) {
            next = new RuleChanges(next).adding(rule);
        }
        file = next;
    }

    /** A rule on an event; conditions and action as JSON. */
    static String on(String event, String id, String conditions, String action) {
        return rule("{\"type\": \"on_event\", \"event\": \"" + event + "\"}", id, conditions, action);
    }

    static String every(String interval, String id, String conditions, String action) {
        return rule("{\"type\": \"on_schedule\", \"interval\": \"" + interval + "\"}", id, conditions, action);
    }

    private static String rule(String trigger, String id, String conditions, String action) {
        return """
                {"id": "%s", "name": "Rule %s", "ruleType": "automation", "trigger": %s,
                 "conditions": {"all": [%s]}, "action": %s}""".formatted(id, id, trigger, conditions, action);
    }

    static String is(String fact, String value) {
        return "{\"fact\": \"" + fact + "\", \"operator\": \"equal\", \"value\": " + value + "}";
    }

    static String action(String type, String params) {
        return "{\"type\": \"" + type + "\", \"params\": " + params + "}";
    }

    @Override
    public RulesFile file() {
        return file;
    }

    @Override
    public RuleSet now() {
        return RuleSet.of(file.book());
    }

    @Override
    public Automations automations() {
        return Automations.of(file.book());
    }
}

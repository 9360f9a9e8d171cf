package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes of a rules file. Each gives the next version, found right as a whole, or {@link RulesRefused} with paths into what was sent;
 * the file itself stays as it is.
 */
public record RuleChanges(RulesFile file) {
    private static final String RULES = "rules";
    private static final String PRIORITY = "priority";

    /**
     * One rule more. Without an {@code id} it gets one from its name, without a {@code priority} it is the last.
     *
     * @throws RulesRefused also when its id is taken
     */
    public RulesFile adding(String ruleText) {
        ObjectNode rule = JsonText.object(ruleText, JsonText.LONGEST_RULE);
        ObjectNode json = file.copy();
        if (!rule.has("id") && rule.path("name").isTextual()) {
            rule.put("id", RuleIds.free(rule.path("name").asText(), file.book()));
        }
        if (!rule.has(PRIORITY)) {
            rule.put(PRIORITY, last() + 1);
        }
        right(rule);
        TaskBinding.settle(rule, json);
        rules(json).add(rule);
        return next(json, rules(json).size() - 1);
    }

    /** The id of a rule that {@link #adding} has just added. */
    public static String added(RulesFile after) {
        JsonNode rules = after.copy().path(RULES);
        return rules.path(rules.size() - 1).path("id").asText();
    }

    /**
     * Another rule in the place of one; the id stays.
     *
     * @throws UnknownRule when there is none of this id
     */
    public RulesFile replacing(String id, String ruleText) {
        file.node(id);
        ObjectNode rule = JsonText.object(ruleText, JsonText.LONGEST_RULE);
        if (rule.has("id") && !rule.path("id").asText().equals(id)) {
            throw RulesRefused.at("$.id", "expected \"" + id + "\", not " + JsonText.excerpt(rule.path("id")));
        }
        rule.put("id", id);
        right(rule);
        ObjectNode json = file.copy();
        TaskBinding.settle(rule, json);
        int place = place(json, id);
        rules(json).set(place, rule);
        return next(json, place);
    }

    /** @throws UnknownRule when there is none of this id */
    public RulesFile without(String id) {
        file.node(id);
        ObjectNode json = file.copy();
        rules(json).remove(place(json, id));
        return next(json);
    }

    /**
     * Switches a rule on or off; of a rule bound to a task type, the task type.
     *
     * @throws UnknownRule when there is none of this id
     */
    public RulesFile toggling(String id) {
        ObjectNode rule = TaskBinding.shown(file.node(id), file.copy());
        rule.put("enabled", !rule.path("enabled").asBoolean());
        return replacing(id, rule.toString());
    }

    /**
     * Takes the mark of a draft away, so that the rule acts.
     *
     * @throws UnknownRule when there is none of this id
     */
    public RulesFile publishing(String id) {
        file.node(id);
        ObjectNode json = file.copy();
        ((ObjectNode) rules(json).get(place(json, id))).remove("draft");
        return next(json);
    }

    /** What another file says, an earlier version for one, as the next version. */
    public RulesFile restoring(RulesFile earlier) {
        return next(earlier.copy());
    }

    /** Priorities and rules of a template in the place of those of the same name; what only this hospital has stays. */
    public RulesFile applying(RulesFile template) {
        ObjectNode json = file.copy();
        TemplateMerge.into(json, template.copy());
        return next(json);
    }

    /**
     * The rules in this order.
     *
     * @throws RulesRefused unless every rule is named once
     */
    public RulesFile reordering(List<String> ids) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        Set<String> missing = new LinkedHashSet<>();
        file.book().rules().forEach(rule -> missing.add(rule.id()));
        boolean same = wanted.size() == ids.size() && wanted.size() == missing.size() && missing.containsAll(wanted);
        if (!same) {
            throw RulesRefused.at("$", "expected each of these ids once: " + String.join(", ", missing));
        }
        ObjectNode json = file.copy();
        rules(json).forEach(rule -> ((ObjectNode) rule)
                .put(PRIORITY, ids.indexOf(rule.path("id").asText()) + 1));
        return next(json);
    }

    /** Other task types, sources and campaigns; the rules stay. Sources and campaigns that are not sent stay as they are. */
    public RulesFile prioritising(String configText) {
        ObjectNode json = file.copy();
        setPriorities(json, JsonText.object(configText, JsonText.LONGEST_FILE));
        return next(json);
    }

    /**
     * A draft to be tried out: {@code {priorityConfig?, rules?}}, each in the place of what runs. A bound rule's values are those of the
     * priority configuration if one is sent, else its own.
     */
    public RulesFile drafting(String draftText) {
        ObjectNode draft = JsonText.object(draftText, JsonText.LONGEST_FILE);
        ObjectNode json = file.copy();
        if (draft.has(RULES)) {
            if (!(draft.get(RULES) instanceof ArrayNode sent)) {
                throw RulesRefused.at("$.rules", "expected a list, not " + JsonText.excerpt(draft.get(RULES)));
            }
            List<Fault> faults = new ArrayList<>();
            for (int i = 0; i < sent.size(); i++) {
                String path = "$.rules[" + i + "]";
                faults(sent.get(i)).forEach(fault -> faults.add(fault.within(path)));
            }
            RulesRefused.throwAny(faults);
            sent.forEach(rule -> TaskBinding.settle((ObjectNode) rule, json));
            json.set(RULES, sent);
        }
        if (draft.has("priorityConfig")) {
            if (!(draft.get("priorityConfig") instanceof ObjectNode config)) {
                throw RulesRefused.at("$.priorityConfig", "expected an object");
            }
            setPriorities(json, config);
        }
        return next(json);
    }

    private static void setPriorities(ObjectNode json, ObjectNode config) {
        RulesRefused.throwAny(RuleSchema.PRIORITY_CONFIG.faults(config));
        config.remove("version");
        json.setAll(config);
    }

    private static void right(JsonNode rule) {
        RulesRefused.throwAny(faults(rule));
    }

    private static List<Fault> faults(JsonNode rule) {
        List<Fault> deep = Nesting.fault(rule).map(List::of).orElse(List.of());
        if (!deep.isEmpty()) {
            return deep;
        }
        List<Fault> shape = RuleSchema.RULE.faults(rule);
        return shape.isEmpty() ? RuleMeaning.faults(rule) : shape;
    }

    private RulesFile next(ObjectNode json) {
        json.put("version", file.version() + 1);
        return RulesFile.of(json);
    }

    /** The same, with faults of the rule at this place told as faults of what was sent. */
    private RulesFile next(ObjectNode json, int place) {
        try {
            return next(json);
        } catch (RulesRefused e) {
            String path = "$.rules[" + place + "]";
            throw new RulesRefused(
                    e.faults().stream().map(fault -> fault.from(path)).toList());
        }
    }

    private int last() {
        return file.book().rules().stream()
                .mapToInt(rule -> rule.priority())
                .max()
                .orElse(0);
    }

    private static ArrayNode rules(ObjectNode json) {
        return (ArrayNode) json.get(RULES);
    }

    private static int place(ObjectNode json, String id) {
        int place = 0;
        while (!json.path(RULES).path(place).path("id").asText().equals(id)) {
            place++;
        }
        return place;
    }
}

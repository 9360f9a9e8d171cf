package net.healix360.engage.rules.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What automations have already done because of one happening. An effect that makes another happening hands its cascade on: in one
 * cascade no rule acts twice, so that rules which set each other off come to an end.
 *
 * @param ruleIds the rules that acted, the first first
 */
public record Cascade(List<String> ruleIds) {

    /** How long a chain of rules may be that set each other off. */
    public static final int LONGEST = 8;

    public Cascade {
        ruleIds = List.copyOf(ruleIds);
    }

    /** Something happened that no rule did. */
    public static Cascade begin() {
        return new Cascade(List.of());
    }

    boolean allows(String ruleId) {
        return ruleIds.size() < LONGEST && !ruleIds.contains(ruleId);
    }

    Cascade after(String ruleId) {
        List<String> longer = new ArrayList<>(ruleIds);
        longer.add(ruleId);
        return new Cascade(longer);
    }
}

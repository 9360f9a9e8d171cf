package net.healix360.engage.rules.entity;

import java.util.Set;
import net.healix360.engage.identity.entity.Member;

/**
 * Who changes the rules, and from what.
 *
 * @param seen the versions that the author says they have seen; none when they do not mind which one is in force
 */
public record RulesEdit(Member by, Set<Integer> seen) {

    public RulesEdit {
        seen = Set.copyOf(seen);
    }

    /** Whether the author has seen another version than this. */
    public boolean isStaleAt(int version) {
        return seen.stream().anyMatch(one -> one != version);
    }
}

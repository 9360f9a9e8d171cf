package net.healix360.engage.rules.engine;

import java.util.List;
import net.healix360.engage.rules.Score;

/**
 * Why an item has its score. The contributions, added in the order of the list, are the score: the same numbers added in the same
 * order.
 */
public record Explanation(String itemId, Score score, List<RuleReason> rules) {

    public Explanation {
        rules = List.copyOf(rules);
    }
}

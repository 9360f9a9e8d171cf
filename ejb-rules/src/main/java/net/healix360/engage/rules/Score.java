package net.healix360.engage.rules;

import java.util.List;

/**
 * Why an item stands where it stands. With one rule that applies, which is the usual case, the value is the product of the three
 * factors; with several it is the sum of their contributions, which an explanation lists.
 *
 * @param value what the list is ordered by
 * @param baseWeight the sum of the weights of the rules that apply
 * @param slaMultiplier of the item's clock; 1 when no rule that applies asks for it
 * @param campaignMultiplier of the item's campaign and source; 1 when no rule that applies asks for it
 * @param rulesApplied the ids of the rules that apply, in their order
 */
public record Score(
        double value,
        double baseWeight,
        double slaMultiplier,
        double campaignMultiplier,
        List<String> rulesApplied,
        SlaClock clock) {

    public Score {
        rulesApplied = List.copyOf(rulesApplied);
    }
}

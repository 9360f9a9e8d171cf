package net.healix360.engage.rules.engine;

import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/** (campaign weight ÷ 10) × (source weight ÷ 10), each 5 when nothing is said (reference/helix-engage.md §11.6). */
final class CampaignFactor {
    private static final int CAMPAIGN = Fact.LEAD_CAMPAIGN_ID.slot();
    private static final int SOURCE = Fact.LEAD_SOURCE.slot();

    private final WeightTable campaigns;
    private final WeightTable sources;

    CampaignFactor(PriorityConfig priorities) {
        campaigns = new WeightTable(priorities.campaignWeights());
        sources = new WeightTable(priorities.sourceWeights());
    }

    double of(Facts facts) {
        return campaigns.of(facts.textAt(CAMPAIGN))
                / PriorityConfig.LARGEST_WEIGHT
                * (sources.of(facts.textAt(SOURCE)) / PriorityConfig.LARGEST_WEIGHT);
    }
}

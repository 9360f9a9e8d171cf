package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;

/** What the hospital's few campaigns are called; remembered, because thousands of leads ask. */
@ApplicationScoped
public class CampaignNames {
    private final Map<String, Optional<String>> names = new ConcurrentHashMap<>();

    private Records records;

    protected CampaignNames() {}

    @Inject
    public CampaignNames(Records records) {
        this.records = records;
    }

    public Optional<String> of(String campaignId) {
        return names.computeIfAbsent(
                campaignId, id -> records.find(RecordKind.CAMPAIGN, id).flatMap(campaign -> campaign.text("name")));
    }

    void changed(@Observes RecordsChanged change) {
        if (change.kind() == RecordKind.CAMPAIGN) {
            names.clear();
        }
    }
}

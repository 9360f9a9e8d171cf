package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.outreach.entity.LeadStatus;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.worklist.entity.DueItem;
import net.healix360.engage.worklist.entity.OpenItem;

/** People who asked for something and with whom nobody has talked yet. */
@ApplicationScoped
public class LeadItems extends ItemSource {
    private static final Set<String> OPEN = Set.of(LeadStatus.NEW.name(), LeadStatus.CONTACTED.name());

    private Records records;
    private AgentDirectory agents;
    private CampaignNames campaigns;
    private LastDispositions dispositions;

    protected LeadItems() {}

    @Inject
    public LeadItems(Records records, AgentDirectory agents, CampaignNames campaigns, LastDispositions dispositions) {
        this.records = records;
        this.agents = agents;
        this.campaigns = campaigns;
        this.dispositions = dispositions;
    }

    @Override
    public Stream<DueItem> open() {
        return OPEN.stream()
                .flatMap(status -> Pages.walk(records, RecordKind.LEAD, RecordQuery.where("status", status)))
                .flatMap(lead -> due(lead).stream());
    }

    @Override
    public Optional<DueItem> find(String id) {
        return records.find(RecordKind.LEAD, id).flatMap(this::due);
    }

    @Override
    public Stream<OpenItem> since(Instant begin) {
        RecordQuery latest =
                new RecordQuery("", Map.of(), "createdAt", true, RecordQuery.LARGEST_PAGE, Optional.empty());
        return Pages.walk(records, RecordKind.LEAD, latest)
                .takeWhile(lead -> !lead.createdAt().isBefore(begin))
                .flatMap(lead -> item(lead).stream());
    }

    private Optional<DueItem> due(PlatformRecord lead) {
        boolean toBeCalled = lead.text("status").filter(OPEN::contains).isPresent() && !lead.flag("isDuplicate");
        return toBeCalled ? item(lead).map(DueItem::now) : Optional.empty();
    }

    private Optional<OpenItem> item(PlatformRecord lead) {
        return lead.text("phone").filter(phone -> !phone.isBlank()).map(phone -> item(lead, phone));
    }

    private OpenItem item(PlatformRecord lead, String phone) {
        Optional<String> disposition = dispositions.of(phone);
        Facts.Builder facts = LeadFacts.add(Facts.builder(), lead);
        disposition.ifPresent(text -> facts.text(Fact.CALL_DISPOSITION, text));
        int attempts = LeadFacts.attempts(lead);
        return new OpenItem(
                new WorkItem(lead.id(), type(attempts), lead.createdAt(), facts.build()),
                lead.text("name"),
                phone,
                lead.text("source").orElse(""),
                lead.instant("lastContacted").orElse(lead.createdAt()),
                attempts,
                lead.text("assignedAgentId").flatMap(agents::ofRecord).map(Agent::id),
                Optional.empty(),
                Optional.of(lead.id()),
                lead.text("patientId"),
                Optional.empty(),
                lead.text("campaignId").flatMap(campaigns::of),
                Optional.empty(),
                disposition);
    }

    private static TaskType type(int attempts) {
        return switch (attempts) {
            case 0 -> TaskType.CAMPAIGN_LEAD;
            case 1 -> TaskType.ATTEMPT_2;
            default -> TaskType.ATTEMPT_3;
        };
    }
}

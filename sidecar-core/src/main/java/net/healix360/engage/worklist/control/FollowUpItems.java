package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.care.control.CallerDirectory;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.outreach.entity.FollowUpStatus;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** People whom somebody promised to call again, from a while before it is due. */
@ApplicationScoped
public class FollowUpItems extends ItemSource {
    private Records records;
    private AgentDirectory agents;
    private CallerDirectory callers;
    private LastDispositions dispositions;
    private Duration ahead;

    protected FollowUpItems() {}

    /** @param hours how long before it is due a follow-up is on the list */
    @Inject
    public FollowUpItems(
            Records records,
            AgentDirectory agents,
            CallerDirectory callers,
            LastDispositions dispositions,
            @ConfigProperty(name = "worklist.follow-up-ahead-hours", defaultValue = "24") long hours) {
        this.records = records;
        this.agents = agents;
        this.callers = callers;
        this.dispositions = dispositions;
        this.ahead = Duration.ofHours(hours);
    }

    @Override
    public Stream<DueItem> open() {
        return Pages.walk(records, RecordKind.FOLLOW_UP, RecordQuery.where("status", FollowUpStatus.OPEN.name()))
                .flatMap(followUp -> due(followUp).stream());
    }

    @Override
    public Optional<DueItem> find(String id) {
        return records.find(RecordKind.FOLLOW_UP, id).flatMap(this::due);
    }

    @Override
    public Stream<OpenItem> since(Instant begin) {
        RecordQuery latest =
                new RecordQuery("", Map.of(), "createdAt", true, RecordQuery.LARGEST_PAGE, Optional.empty());
        return Pages.walk(records, RecordKind.FOLLOW_UP, latest)
                .takeWhile(followUp -> !followUp.createdAt().isBefore(begin))
                .flatMap(followUp -> item(followUp).stream());
    }

    private Optional<DueItem> due(PlatformRecord followUp) {
        if (!followUp.text("status").equals(Optional.of(FollowUpStatus.OPEN.name()))) {
            return Optional.empty();
        }
        Instant from = followUp.instant("dueAt").map(due -> due.minus(ahead)).orElse(Instant.EPOCH);
        return item(followUp).map(item -> new DueItem(item, from));
    }

    private Optional<OpenItem> item(PlatformRecord followUp) {
        Optional<PlatformRecord> lead = linked(followUp, "leadId", RecordKind.LEAD);
        Optional<PlatformRecord> patient = linked(followUp, "patientId", RecordKind.PATIENT);
        return phone(Optional.of(followUp))
                .or(() -> phone(lead))
                .or(() -> phone(patient))
                .map(phone -> item(followUp, lead, patient, phone));
    }

    private OpenItem item(
            PlatformRecord followUp, Optional<PlatformRecord> lead, Optional<PlatformRecord> patient, String phone) {
        Optional<String> disposition = dispositions.of(phone);
        Facts.Builder facts = Facts.builder();
        lead.ifPresent(known -> LeadFacts.add(facts, known));
        facts.flag(
                Fact.LEAD_HAS_PATIENT,
                patient.or(() -> lead.filter(FollowUpItems::isPatient)).isPresent());
        disposition.ifPresent(text -> facts.text(Fact.CALL_DISPOSITION, text));
        Instant clock = followUp.instant("dueAt").orElse(followUp.createdAt());
        return new OpenItem(
                new WorkItem(followUp.id(), TaskType.FOLLOW_UP, clock, facts.build()),
                name(lead, patient).or(() -> callers.nameOf(phone)).or(() -> followUp.text("name")),
                phone,
                followUp.text("followUpType").orElse(""),
                lead.flatMap(known -> known.instant("lastContacted")).orElse(followUp.createdAt()),
                lead.map(LeadFacts::attempts).orElse(0),
                followUp.text("agentId").flatMap(agents::ofRecord).map(Agent::id),
                Optional.empty(),
                followUp.text("leadId"),
                followUp.text("patientId"),
                followUp.instant("dueAt"),
                Optional.empty(),
                Optional.empty(),
                disposition);
    }

    private Optional<PlatformRecord> linked(PlatformRecord followUp, String field, RecordKind kind) {
        return followUp.text(field).flatMap(id -> records.find(kind, id));
    }

    private static Optional<String> name(Optional<PlatformRecord> lead, Optional<PlatformRecord> patient) {
        return patient.map(known -> Patient.of(known).fullName())
                .filter(name -> !name.isEmpty())
                .or(() -> lead.flatMap(known -> known.text("name")));
    }

    private static Optional<String> phone(Optional<PlatformRecord> person) {
        return person.flatMap(known -> known.text("phone")).filter(phone -> !phone.isBlank());
    }

    private static boolean isPatient(PlatformRecord lead) {
        return lead.text("patientId").isPresent();
    }
}

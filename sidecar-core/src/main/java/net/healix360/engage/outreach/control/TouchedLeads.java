package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.control.ReplicaStore;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Which leads somebody has worked on since they were made, and how that shows. */
@ApplicationScoped
public class TouchedLeads {
    /** What the platform makes in one go may carry two times. */
    private static final Duration ONE_GO = Duration.ofSeconds(1);

    private static final Map<RecordKind, String> WORK = Map.of(
            RecordKind.CALL, "there was a call",
            RecordKind.APPOINTMENT, "there is an appointment",
            RecordKind.LEAD_ACTIVITY, "something was noted",
            RecordKind.FOLLOW_UP, "there is a follow-up");

    private Records records;
    private ReplicaStore store;

    protected TouchedLeads() {}

    @Inject
    public TouchedLeads(Records records, ReplicaStore store) {
        this.records = records;
        this.store = store;
    }

    /** By the leads' ids, why they are not as they were made. */
    Map<String, String> among(List<PlatformRecord> leads) {
        Map<String, String> touched = new HashMap<>();
        List<String> ids = leads.stream().map(PlatformRecord::id).toList();
        WORK.forEach((kind, why) -> records.latest(kind, "leadId", ids, Integer.MAX_VALUE)
                .forEach(work -> work.text("leadId").ifPresent(lead -> touched.putIfAbsent(lead, why))));
        leads.stream()
                .filter(lead -> lead.updatedAt().isAfter(lead.createdAt().plus(ONE_GO))
                        || store.owes(RecordKind.LEAD, lead.id()))
                .forEach(lead -> touched.putIfAbsent(lead.id(), "it was changed"));
        return touched;
    }
}

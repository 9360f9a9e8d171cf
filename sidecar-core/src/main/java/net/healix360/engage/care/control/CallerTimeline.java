package net.healix360.engage.care.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.care.entity.TimelineItem;
import net.healix360.engage.care.entity.TimelineItem.Kind;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** What the local copy has about a person, of all kinds in one order. Each question has its index. */
@ApplicationScoped
public class CallerTimeline {
    private static final String PHONE = "phone";
    private static final String PATIENT = "patientId";
    private static final String LEAD = "leadId";

    private Records records;

    protected CallerTimeline() {}

    @Inject
    public CallerTimeline(Records records) {
        this.records = records;
    }

    /** The latest of what is known under the number, the patient and the leads, at most so many. */
    List<TimelineItem> of(Optional<String> phone, Optional<String> patientId, List<String> leadIds, int most) {
        Map<String, List<String>> whose = Map.of(
                PHONE, phone.stream().toList(),
                PATIENT, patientId.stream().toList(),
                LEAD, leadIds);
        return Stream.of(
                        items(
                                Kind.CALL,
                                RecordKind.CALL,
                                Map.of("callerPhone", PHONE, PATIENT, PATIENT, LEAD, LEAD),
                                whose,
                                most),
                        items(
                                Kind.APPOINTMENT,
                                RecordKind.APPOINTMENT,
                                Map.of(PATIENT, PATIENT, LEAD, LEAD),
                                whose,
                                most),
                        items(Kind.ACTIVITY, RecordKind.LEAD_ACTIVITY, Map.of(LEAD, LEAD), whose, most),
                        items(
                                Kind.FOLLOW_UP,
                                RecordKind.FOLLOW_UP,
                                Map.of(PHONE, PHONE, PATIENT, PATIENT, LEAD, LEAD),
                                whose,
                                most))
                .flatMap(List::stream)
                .filter(item -> isOf(item.record(), patientId))
                .sorted(Comparator.comparing(TimelineItem::at).reversed().thenComparing(item -> item.record()
                        .id()))
                .limit(most)
                .toList();
    }

    /** @param fields of the kind, and what each names */
    private List<TimelineItem> items(
            Kind kind, RecordKind records, Map<String, String> fields, Map<String, List<String>> whose, int most) {
        Map<String, PlatformRecord> found = new LinkedHashMap<>();
        fields.forEach((field, what) -> this.records
                .latest(records, field, whose.get(what), most)
                .forEach(record -> found.putIfAbsent(record.id(), record)));
        return found.values().stream()
                .map(record -> TimelineItem.of(kind, record))
                .toList();
    }

    /** What is known to be another patient's is not shown, though it has the same number. */
    private static boolean isOf(PlatformRecord record, Optional<String> patientId) {
        Optional<String> whose = record.text(PATIENT);
        return whose.isEmpty() || whose.equals(patientId);
    }
}

package net.healix360.engage.lists.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.RecordingAddress;
import net.healix360.engage.lists.entity.Amount;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.ListedPhone;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.Revealable;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** The platform's records as rows: with names in place of ids. */
@ApplicationScoped
public class RecordRows {
    private Names names;
    private Records records;
    private AgentDirectory agents;

    protected RecordRows() {}

    @Inject
    public RecordRows(Names names, Records records, AgentDirectory agents) {
        this.names = names;
        this.records = records;
        this.agents = agents;
    }

    public List<ListRow> of(RecordedList list, List<PlatformRecord> items) {
        Related related = related(list, items);
        return items.stream().map(item -> row(list, item, related)).toList();
    }

    private record Related(
            Map<String, PlatformRecord> patients,
            Map<String, PlatformRecord> leads,
            Map<String, PlatformRecord> campaigns,
            Map<String, PlatformRecord> clinics) {}

    private Related related(RecordedList list, List<PlatformRecord> items) {
        return switch (list) {
            case CALLS ->
                new Related(
                        names.of(RecordKind.PATIENT, "patientId", items),
                        names.of(RecordKind.LEAD, "leadId", items),
                        Map.of(),
                        Map.of());
            case APPOINTMENTS ->
                new Related(
                        names.of(RecordKind.PATIENT, "patientId", items),
                        Map.of(),
                        Map.of(),
                        names.of(RecordKind.CLINIC, "clinicId", items));
            case LEADS -> new Related(Map.of(), Map.of(), names.of(RecordKind.CAMPAIGN, "campaignId", items), Map.of());
            default -> new Related(Map.of(), Map.of(), Map.of(), Map.of());
        };
    }

    private ListRow row(RecordedList list, PlatformRecord record, Related related) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : list.columns()) {
            value(list, column, record, related).ifPresent(value -> values.put(column.key(), value));
        }
        return new ListRow(record.id(), values);
    }

    private Optional<?> value(RecordedList list, Column column, PlatformRecord record, Related related) {
        return switch (column.key()) {
            case "createdAt" -> Optional.of(record.createdAt());
            case "updatedAt" -> Optional.of(record.updatedAt());
            case "phone" -> phone(list, record, related);
            case "recordingUrl" ->
                record.text("recordingUrl")
                        .flatMap(vendors -> record.text("ucid").map(RecordingAddress::of));
            case "did" -> record.text("callSourceNumber");
            case "agent" ->
                record.text("assignedAgentId").flatMap(agents::ofRecord).map(Agent::name);
            case "patient" ->
                list == RecordedList.PATIENTS
                        ? Names.fullName(record)
                        : named(record, "patientId", related.patients()).flatMap(Names::fullName);
            case "caller" ->
                named(record, "patientId", related.patients())
                        .flatMap(Names::fullName)
                        .or(() -> named(record, "leadId", related.leads()).flatMap(lead -> lead.text("name")));
            case "campaign" ->
                named(record, "campaignId", related.campaigns()).flatMap(campaign -> campaign.text("name"));
            case "clinic" -> named(record, "clinicId", related.clinics()).flatMap(clinic -> clinic.text("name"));
            case "leads" ->
                Optional.of(records.list(RecordKind.LEAD, counting(record.id())).total());
            case "budget" ->
                record.number("budgetMicros")
                        .map(micros ->
                                new Amount(micros, record.text("budgetCurrency").orElse("")));
            default -> plain(column, record);
        };
    }

    private static Optional<?> plain(Column column, PlatformRecord record) {
        return switch (column.kind()) {
            case INSTANT -> record.instant(column.key());
            case NUMBER, SECONDS -> record.number(column.key());
            default -> record.text(column.key());
        };
    }

    private static Optional<ListedPhone> phone(RecordedList list, PlatformRecord record, Related related) {
        return switch (list) {
            case CALLS ->
                record.text("callerPhone").map(number -> new ListedPhone(number, Revealable.CALL, record.id()));
            case LEADS -> record.text("phone").map(number -> new ListedPhone(number, Revealable.LEAD, record.id()));
            case APPOINTMENTS ->
                named(record, "patientId", related.patients()).flatMap(patient -> patient.text("phone")
                        .map(number -> new ListedPhone(number, Revealable.PATIENT, patient.id())));
            default -> record.text("phone").map(number -> new ListedPhone(number, Revealable.PATIENT, record.id()));
        };
    }

    private static Optional<PlatformRecord> named(
            PlatformRecord record, String field, Map<String, PlatformRecord> known) {
        return record.text(field).map(known::get);
    }

    private static RecordQuery counting(String campaignId) {
        return new RecordQuery("", Map.of("campaignId", campaignId), "createdAt", true, 1, Optional.empty());
    }
}

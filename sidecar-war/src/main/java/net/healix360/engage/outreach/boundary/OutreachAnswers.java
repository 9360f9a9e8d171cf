package net.healix360.engage.outreach.boundary;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.RowVerdict;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.tenancy.boundary.MissingWhenEmpty;
import net.healix360.engage.tenancy.boundary.RowOf;

/** What the doors of this room answer and read, as the OpenAPI document describes it. */
public final class OutreachAnswers {
    private OutreachAnswers() {}

    public record EnquiryNoted(
            @RowOf(RecordKind.LEAD) JsonObject lead,
            @RowOf(RecordKind.LEAD_ACTIVITY) JsonObject activity,
            boolean pending) {}

    public record EnquiryWish(
            String phone,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<String> interestedService,
            Optional<String> notes,
            Optional<String> ucid,
            Optional<String> leadId) {}

    public record LeadImportPage(List<LeadImportStanding> items, Optional<String> nextCursor, int total) {}

    @MissingWhenEmpty
    public record LeadImportStanding(
            String id,
            ImportState state,
            String importedBy,
            Instant createdAt,
            List<String> columns,
            int rows,
            Optional<ImportCounts> counts,
            Optional<ImportSteps> progress,
            Optional<List<List<String>>> sample,
            Optional<Map<String, String>> suggestedMapping,
            Optional<List<ImportFault>> faults,
            Optional<List<LeadThatStayed>> stayed,
            Optional<Integer> stayedTotal) {}

    public record ImportCounts(int newLeads, int duplicateInFile, int duplicateInHospital, int invalid) {}

    public record ImportSteps(
            int total, int done, int created, int duplicateSinceCheck, int refused, int undone, int removed) {}

    public record ImportFault(long line, RowVerdict verdict, List<String> reasons) {}

    public record LeadThatStayed(long line, String leadId, String reason) {}

    public record ImportMappingWish(
            Map<String, String> mapping, Optional<String> campaignId, Optional<String> source) {}
}

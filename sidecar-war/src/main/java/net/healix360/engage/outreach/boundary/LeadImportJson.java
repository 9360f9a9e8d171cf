package net.healix360.engage.outreach.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.outreach.control.ImportUndo.Stayed;
import net.healix360.engage.outreach.entity.ImportProgress;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.LeadImport;
import net.healix360.engage.outreach.entity.RowVerdict;

/** Imports on the wire. */
final class LeadImportJson {
    private static final int SAMPLE = 5;
    private static final int SHOWN = 100;

    private LeadImportJson() {}

    static JsonObjectBuilder of(LeadImport one) {
        ImportProgress progress = one.progress();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", one.id())
                .add("state", one.state().name())
                .add("importedBy", one.by())
                .add("createdAt", WireInstant.of(one.at()))
                .add("columns", Json.createArrayBuilder(one.columns()))
                .add("rows", one.rows());
        if (!one.counts().isEmpty()) {
            json.add(
                    "counts",
                    Json.createObjectBuilder()
                            .add("newLeads", one.count(RowVerdict.NEW))
                            .add("duplicateInFile", one.count(RowVerdict.DUPLICATE_IN_FILE))
                            .add("duplicateInHospital", one.count(RowVerdict.DUPLICATE_IN_HOSPITAL))
                            .add("invalid", one.count(RowVerdict.INVALID)));
            json.add(
                    "progress",
                    Json.createObjectBuilder()
                            .add("total", one.count(RowVerdict.NEW))
                            .add("done", progress.settled())
                            .add("created", progress.created())
                            .add("duplicateSinceCheck", progress.met())
                            .add("refused", progress.refused())
                            .add("undone", progress.undone())
                            .add("removed", progress.removed()));
        }
        return json;
    }

    /** With the first rows and what the headings suggest. */
    static JsonObjectBuilder brought(LeadImport one, CsvTable table) {
        JsonArrayBuilder sample = Json.createArrayBuilder();
        table.rows().stream().limit(SAMPLE).forEach(row -> sample.add(Json.createArrayBuilder(row.cells())));
        JsonObjectBuilder mapping = Json.createObjectBuilder();
        Map<String, String> suggested = ImportMapping.suggested(table.columns());
        suggested.forEach(mapping::add);
        return of(one).add("sample", sample).add("suggestedMapping", mapping);
    }

    /** With the first of the rows that will not be imported. */
    static JsonObjectBuilder checked(LeadImport one, List<ImportRow> judged) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        judged.stream()
                .filter(row -> !row.isNew())
                .limit(SHOWN)
                .forEach(row -> faults.add(Json.createObjectBuilder()
                        .add("line", row.line())
                        .add("verdict", row.verdict().name())
                        .add("reasons", Json.createArrayBuilder(row.reasons()))));
        return of(one).add("faults", faults);
    }

    static JsonObjectBuilder undone(LeadImport one, List<Stayed> left) {
        JsonArrayBuilder stayed = Json.createArrayBuilder();
        left.forEach(lead -> stayed.add(Json.createObjectBuilder()
                .add("line", lead.line())
                .add("leadId", lead.leadId())
                .add("reason", lead.why())));
        return of(one).add("stayed", stayed).add("stayedTotal", one.progress().stayed());
    }

    static int shown() {
        return SHOWN;
    }
}

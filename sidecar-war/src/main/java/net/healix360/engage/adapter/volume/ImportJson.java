package net.healix360.engage.adapter.volume;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.outreach.entity.ImportProgress;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.LeadImport;
import net.healix360.engage.outreach.entity.RowVerdict;

/** An import and its rows as they lie on the volume. */
final class ImportJson {
    private ImportJson() {}

    static JsonObject of(LeadImport one) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        one.counts().forEach((verdict, rows) -> counts.add(verdict.name(), rows));
        ImportProgress progress = one.progress();
        return Json.createObjectBuilder()
                .add("id", one.id())
                .add("by", one.by())
                .add("at", one.at().toString())
                .add("columns", Json.createArrayBuilder(one.columns()))
                .add("rows", one.rows())
                .add("state", one.state().name())
                .add("counts", counts)
                .add(
                        "progress",
                        Json.createObjectBuilder()
                                .add("handed", progress.handed())
                                .add("settled", progress.settled())
                                .add("created", progress.created())
                                .add("met", progress.met())
                                .add("refused", progress.refused())
                                .add("undone", progress.undone())
                                .add("removed", progress.removed()))
                .build();
    }

    static LeadImport read(JsonObject json) {
        Map<RowVerdict, Integer> counts = new EnumMap<>(RowVerdict.class);
        JsonObject kept = json.getJsonObject("counts");
        kept.keySet().forEach(verdict -> counts.put(RowVerdict.valueOf(verdict), kept.getInt(verdict)));
        return new LeadImport(
                json.getString("id"),
                json.getString("by"),
                Instant.parse(json.getString("at")),
                texts(json, "columns"),
                json.getInt("rows"),
                ImportState.valueOf(json.getString("state")),
                counts,
                progress(json.getJsonObject("progress")));
    }

    static JsonObject of(ImportRow row) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        row.fields().forEach(fields::add);
        return Json.createObjectBuilder()
                .add("line", row.line())
                .add("verdict", row.verdict().name())
                .add("fields", fields)
                .add("reasons", Json.createArrayBuilder(row.reasons()))
                .build();
    }

    static ImportRow row(JsonObject json) {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonObject kept = json.getJsonObject("fields");
        kept.keySet().forEach(field -> fields.put(field, kept.getString(field)));
        return new ImportRow(
                json.getJsonNumber("line").longValue(),
                RowVerdict.valueOf(json.getString("verdict")),
                fields,
                texts(json, "reasons"));
    }

    private static ImportProgress progress(JsonObject json) {
        return new ImportProgress(
                json.getInt("handed"),
                json.getInt("settled"),
                json.getInt("created"),
                json.getInt("met"),
                json.getInt("refused"),
                json.getInt("undone"),
                json.getInt("removed"));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}

package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordEntries;
import net.healix360.engage.replica.boundary.RecordShape;

/** What people say about a file before it is checked: its columns, and what all its leads have in common. */
@ApplicationScoped
public class ImportAsk {
    private static final String MAPPING = "mapping";
    private static final RecordShape COMMON =
            LeadsResource.SHAPE.writing("campaignId", "source").requiring();

    private RecordEntries entries;

    protected ImportAsk() {}

    @Inject
    public ImportAsk(RecordEntries entries) {
        this.entries = entries;
    }

    ImportedLead read(JsonValue body, List<String> columns) {
        JsonObject asked = RecordBody.object(body);
        JsonObject rest = Json.createObjectBuilder(asked).remove(MAPPING).build();
        Map<String, String> common = new LinkedHashMap<>();
        entries.known(COMMON, RecordBody.creation(COMMON, rest))
                .forEach((field, value) -> common.put(field, value.toString()));
        return new ImportedLead(ImportMapping.read(asked.get(MAPPING), columns), common);
    }
}

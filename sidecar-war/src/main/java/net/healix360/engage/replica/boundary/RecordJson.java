package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;

/** Records as rows: flat, every field there, {@code null} for what is empty, and whether the platform has all of it. */
@ApplicationScoped
public class RecordJson {
    private AgentRecords agents;
    private Records records;

    protected RecordJson() {}

    @Inject
    public RecordJson(AgentRecords agents, Records records) {
        this.agents = agents;
        this.records = records;
    }

    public JsonObject page(RecordShape shape, Records.Page page) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", rows(shape, page.items()));
        page.nextCursor().ifPresentOrElse(cursor -> json.add("nextCursor", cursor), () -> json.addNull("nextCursor"));
        return json.add("total", page.total()).build();
    }

    public JsonArrayBuilder rows(RecordShape shape, List<PlatformRecord> items) {
        Set<String> pending = records.pendingAmong(
                shape.kind(), items.stream().map(PlatformRecord::id).toList());
        JsonArrayBuilder rows = Json.createArrayBuilder();
        items.forEach(item -> rows.add(row(shape, item, pending.contains(item.id()))));
        return rows;
    }

    public JsonObject row(RecordShape shape, PlatformRecord record) {
        return row(shape, record, records.pending(record)).build();
    }

    JsonObjectBuilder row(RecordShape shape, PlatformRecord record, boolean pending) {
        JsonObjectBuilder row = Json.createObjectBuilder().add("id", record.id());
        shape.fields().forEach(field -> add(row, shape, field, record));
        return row.add("createdAt", WireInstant.of(record.createdAt()))
                .add("updatedAt", WireInstant.of(record.updatedAt()))
                .add("pending", pending);
    }

    private void add(JsonObjectBuilder row, RecordShape shape, RecordField field, PlatformRecord record) {
        String name = shape.outside(field.name());
        Object value = record.fields().get(field.name());
        if (value == null) {
            row.addNull(name);
        } else if (value instanceof Long number) {
            row.add(name, number);
        } else if (value instanceof Boolean flag) {
            row.add(name, flag);
        } else if (RecordShape.referenceOf(field.name())
                .filter(RecordKind.AGENT::equals)
                .isPresent()) {
            row.add(name, agents.outside(value.toString()));
        } else {
            row.add(name, value.toString());
        }
    }
}

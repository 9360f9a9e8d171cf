package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import net.healix360.engage.replica.control.PlatformWriter;
import net.healix360.engage.replica.control.RefusedException;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** Batched upserts by a unique field: the write that may be repeated without harm (reference/platform-graphql.md §4.7). */
@ApplicationScoped
public class PlatformUpserts implements PlatformWriter {
    private HospitalKey platform;
    private RecordMappings mappings;

    protected PlatformUpserts() {}

    @Inject
    public PlatformUpserts(HospitalKey platform, RecordMappings mappings) {
        this.platform = platform;
        this.mappings = mappings;
    }

    @Override
    public List<PlatformRecord> upsert(RecordKind kind, List<PlatformWrite> writes) {
        RecordMapping mapping = mappings.of(kind);
        try {
            JsonObject data = platform.write(RecordDocuments.upsertMany(mapping), variables(mapping, writes));
            return data.getJsonArray("create" + mapping.pluralType()).getValuesAs(JsonObject.class).stream()
                    .map(mapping::read)
                    .toList();
        } catch (PlatformFault fault) {
            throw fault.isDuplicate() ? new UnavailableException("an upsert lost a race", true) : fault.told();
        }
    }

    private static JsonObject variables(RecordMapping mapping, List<PlatformWrite> writes) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        try {
            writes.forEach(write -> data.add(mapping.input(write, true)));
        } catch (IllegalArgumentException unknownField) {
            throw new RefusedException(RefusedException.Reason.INVALID, unknownField.getMessage());
        }
        return Json.createObjectBuilder().add("data", data).build();
    }
}

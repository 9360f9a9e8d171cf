package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import net.healix360.engage.replica.control.PlatformBin;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Deletes by id and never by an empty filter, which would empty the object (reference/platform-graphql.md §7). */
@ApplicationScoped
public class PlatformDeletions implements PlatformBin {
    private HospitalKey platform;
    private RecordMappings mappings;

    protected PlatformDeletions() {}

    @Inject
    public PlatformDeletions(HospitalKey platform, RecordMappings mappings) {
        this.platform = platform;
        this.mappings = mappings;
    }

    @Override
    public List<PlatformRecord> delete(RecordKind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        RecordMapping mapping = mappings.of(kind);
        JsonObject filter = Json.createObjectBuilder()
                .add("id", Json.createObjectBuilder().add("in", Json.createArrayBuilder(List.copyOf(ids))))
                .build();
        try {
            JsonObject data = platform.write(
                    RecordDocuments.deleteMany(mapping),
                    Json.createObjectBuilder().add("filter", filter).build());
            return data.getJsonArray("delete" + mapping.pluralType()).getValuesAs(JsonObject.class).stream()
                    .map(mapping::read)
                    .toList();
        } catch (PlatformFault fault) {
            throw fault.told();
        }
    }
}

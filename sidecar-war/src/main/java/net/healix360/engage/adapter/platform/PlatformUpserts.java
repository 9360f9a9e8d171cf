package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.replica.control.PlatformWriter;
import net.healix360.engage.replica.control.RefusedException;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/**
 * Writes that may be repeated without harm. What has a key of its own outside goes as a batch of upserts. What is known
 * by its id alone is changed, or else made, one by one: an upsert would match any unique field (reference/platform-graphql.md
 * §4.7), and so could write into a stranger's record that took the same slot or e-mail meanwhile.
 */
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
        List<PlatformWrite> byKey =
                writes.stream().filter(write -> !isById(write)).toList();
        List<PlatformRecord> records = new ArrayList<>(byKey.isEmpty() ? List.of() : upsertAll(mapping, byKey));
        writes.stream()
                .filter(PlatformUpserts::isById)
                .map(write -> changeOrMake(mapping, write))
                .forEach(records::add);
        return records;
    }

    private static boolean isById(PlatformWrite write) {
        return write.fields().containsKey(PlatformWrite.ID);
    }

    private List<PlatformRecord> upsertAll(RecordMapping mapping, List<PlatformWrite> writes) {
        try {
            JsonObject data = platform.write(RecordDocuments.upsertMany(mapping), variables(mapping, writes));
            return data.getJsonArray("create" + mapping.pluralType()).getValuesAs(JsonObject.class).stream()
                    .map(mapping::read)
                    .toList();
        } catch (PlatformFault fault) {
            throw fault.isDuplicate() ? new UnavailableException("an upsert lost a race", true) : fault.told();
        }
    }

    private PlatformRecord changeOrMake(RecordMapping mapping, PlatformWrite write) {
        try {
            return change(mapping, write);
        } catch (PlatformFault fault) {
            if (fault.told() instanceof RefusedException refused
                    && refused.reason() == RefusedException.Reason.NOT_FOUND) {
                return make(mapping, write);
            }
            throw fault.told();
        }
    }

    private PlatformRecord change(RecordMapping mapping, PlatformWrite write) {
        JsonObject variables = Json.createObjectBuilder()
                .add("id", (String) write.fields().get(PlatformWrite.ID))
                .add("data", input(mapping, write, false))
                .build();
        JsonObject data = platform.write(RecordDocuments.update(mapping), variables);
        return mapping.read(data.getJsonObject("update" + mapping.type()));
    }

    private PlatformRecord make(RecordMapping mapping, PlatformWrite write) {
        try {
            JsonObject variables = Json.createObjectBuilder()
                    .add("data", input(mapping, write, true))
                    .build();
            JsonObject data = platform.write(RecordDocuments.create(mapping), variables);
            return mapping.read(data.getJsonObject("create" + mapping.type()));
        } catch (PlatformFault fault) {
            throw fault.told();
        }
    }

    private static JsonObject variables(RecordMapping mapping, List<PlatformWrite> writes) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        writes.forEach(write -> data.add(input(mapping, write, true)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    private static JsonObject input(RecordMapping mapping, PlatformWrite write, boolean withId) {
        try {
            return mapping.input(write, withId);
        } catch (IllegalArgumentException unknownField) {
            throw new RefusedException(RefusedException.Reason.INVALID, unknownField.getMessage());
        }
    }
}

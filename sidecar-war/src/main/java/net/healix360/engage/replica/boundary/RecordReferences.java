package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Ids that fields name must be this hospital's: an unknown one and another hospital's are the same 404. */
@ApplicationScoped
public class RecordReferences {
    private Records records;
    private AgentRecords agents;

    protected RecordReferences() {}

    @Inject
    public RecordReferences(Records records, AgentRecords agents) {
        this.records = records;
        this.agents = agents;
    }

    /**
     * The fields that name a record, with the id of that record.
     *
     * @param asked how a field was called by whoever asks
     */
    public Map<String, String> of(Map<String, ?> fields, UnaryOperator<String> asked) {
        Map<String, String> references = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            Optional<RecordKind> kind = RecordShape.referenceOf(field).filter(known -> value != null);
            kind.ifPresent(known -> references.put(
                    field, find(known, value.toString()).orElseThrow(() -> unknown(known, asked.apply(field)))));
        });
        return references;
    }

    private Optional<String> find(RecordKind kind, String id) {
        return kind == RecordKind.AGENT
                ? agents.inside(id)
                : records.find(kind, id).map(PlatformRecord::id);
    }

    private static RuntimeException unknown(RecordKind kind, String field) {
        String detail = "There is no such " + kind.wireName() + ".";
        return new Problem("not-found", 404, "Not found", detail, List.of(new FieldError(field, detail)), Map.of())
                .asException();
    }
}

package net.healix360.engage.replica.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.tenancy.control.Tenancy;

/** Lists and single records of the local copy, for the doors of every kind. Every look is logged. */
@ApplicationScoped
public class RecordLists {
    private Records records;
    private RecordJson json;
    private RecordReferences references;
    private RecordLog log;
    private Tenancy tenancy;

    protected RecordLists() {}

    @Inject
    public RecordLists(Records records, RecordJson json, RecordReferences references, RecordLog log, Tenancy tenancy) {
        this.records = records;
        this.json = json;
        this.references = references;
        this.log = log;
        this.tenancy = tenancy;
    }

    /** @param parameters the query of the address */
    public JsonObject page(RecordShape shape, Map<String, List<String>> parameters) {
        RecordQuery query = query(shape, parameters);
        Records.Page page = records.list(shape.kind(), query);
        log.read(
                shape.kind(),
                page.items().size(),
                Map.of(
                        "total",
                        page.total(),
                        "filters",
                        query.filters().keySet().toString()));
        return json.page(shape, page);
    }

    /** What the address asks, read strictly. */
    public RecordQuery query(RecordShape shape, Map<String, List<String>> parameters) {
        return known(shape, ListRequest.read(shape, tenancy.hospital().zone(), parameters));
    }

    /** @param id or its key: under that a record is shown until the platform has given it an id */
    public JsonObject one(RecordShape shape, String id) {
        PlatformRecord record = records.find(shape.kind(), id)
                .or(() -> records.latest(shape.kind(), shape.kind().key(), List.of(id), 1).stream()
                        .findFirst())
                .orElseThrow(() -> Problem.notFound(
                                "There is no such " + shape.kind().wireName() + ".")
                        .asException());
        log.read(shape.kind(), 1, Map.of("id", record.id()));
        return json.row(shape, record);
    }

    /** A list about a record that this hospital has not is not an empty list. */
    private RecordQuery known(RecordShape shape, RecordQuery query) {
        Map<String, String> filters = new LinkedHashMap<>(query.filters());
        filters.putAll(references.of(filters, field -> "filter[" + shape.outside(field) + "]"));
        return new RecordQuery(query.words(), filters, query.sort(), query.descending(), query.limit(), query.cursor());
    }
}

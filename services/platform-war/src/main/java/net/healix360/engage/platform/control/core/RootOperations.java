package net.healix360.engage.platform.control.core;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.graphql.GraphqlEngine;
import net.healix360.engage.platform.control.records.PageRequest;
import net.healix360.engage.platform.control.records.RecordReads;
import net.healix360.engage.platform.control.records.RecordRemoval;
import net.healix360.engage.platform.control.records.RecordWrites;
import net.healix360.engage.platform.control.records.Scope;
import net.healix360.engage.platform.control.records.Selection;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** Puts the root fields of the core API to work. */
public final class RootOperations {
    private final RecordReads reads;
    private final RecordWrites writes;
    private final RecordRemoval removal;

    public RootOperations(RecordReads reads, RecordWrites writes, RecordRemoval removal) {
        this.reads = reads;
        this.writes = writes;
        this.removal = removal;
    }

    /** The operations on one object. */
    On on(DataModel model, ObjectModel object) {
        return new On(model, object);
    }

    final class On {
        private final DataModel model;
        private final ObjectModel object;
        private final SelectionReader selections;

        private On(DataModel model, ObjectModel object) {
            this.model = model;
            this.object = object;
            this.selections = new SelectionReader(model);
        }

        DataFetcher<Map<String, Object>> one() {
            return call -> reads.one(scope(call), map(call, "filter"), selection(call));
        }

        DataFetcher<Map<String, Object>> page() {
            return call -> reads.page(
                    scope(call),
                    PageRequest.from(call.getArguments()),
                    selections.connection(object, call.getSelectionSet()));
        }

        DataFetcher<List<Map<String, Object>>> groups() {
            return call -> reads.groups(scope(call), call.getArguments(), selections.figures(call.getSelectionSet()));
        }

        DataFetcher<Map<String, Object>> create() {
            return call -> writes.create(scope(call), List.of(map(call, "data")), upsert(call), selection(call))
                    .get(0);
        }

        DataFetcher<List<Map<String, Object>>> createMany() {
            return call -> writes.create(
                    scope(call), JsonTree.objects(call.getArgument("data")), upsert(call), selection(call));
        }

        DataFetcher<Map<String, Object>> update() {
            return call -> writes.update(scope(call), id(call), map(call, "data"), selection(call));
        }

        DataFetcher<List<Map<String, Object>>> updateMany() {
            return call -> writes.updateMany(scope(call), map(call, "filter"), map(call, "data"), selection(call));
        }

        DataFetcher<Map<String, Object>> remove(RecordRemoval.Kind kind) {
            return call -> removal.one(kind, scope(call), id(call), selection(call));
        }

        DataFetcher<List<Map<String, Object>>> removeMany(RecordRemoval.Kind kind) {
            return call -> removal.many(kind, scope(call), map(call, "filter"), selection(call));
        }

        private Scope scope(DataFetchingEnvironment call) {
            return new Scope(model, object, GraphqlEngine.caller(call));
        }

        private Selection selection(DataFetchingEnvironment call) {
            return selections.record(object, call.getSelectionSet());
        }
    }

    private static Map<String, Object> map(DataFetchingEnvironment call, String name) {
        return JsonTree.object(call.getArgument(name));
    }

    private static UUID id(DataFetchingEnvironment call) {
        return call.getArgument("id");
    }

    private static boolean upsert(DataFetchingEnvironment call) {
        return Boolean.TRUE.equals(call.getArgument("upsert"));
    }
}

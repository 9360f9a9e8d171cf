package net.healix360.engage.platform.control.core;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.graphql.RootCall;
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

        RootCall.Answer one() {
            return call -> reads.one(scope(call), map(call, "filter"), selection(call));
        }

        RootCall.Answer page() {
            return call -> reads.page(
                    scope(call), PageRequest.from(call.arguments()), selections.connection(object, call.wanted()));
        }

        RootCall.Answer groups() {
            return call -> reads.groups(scope(call), call.arguments(), selections.figures(call.wanted()));
        }

        RootCall.Answer create() {
            return call -> writes.create(scope(call), List.of(map(call, "data")), upsert(call), selection(call))
                    .get(0);
        }

        RootCall.Answer createMany() {
            return call -> writes.create(
                    scope(call), JsonTree.objects(call.arguments().get("data")), upsert(call), selection(call));
        }

        RootCall.Answer update() {
            return call -> writes.update(scope(call), id(call), map(call, "data"), selection(call));
        }

        RootCall.Answer updateMany() {
            return call -> writes.updateMany(scope(call), map(call, "filter"), map(call, "data"), selection(call));
        }

        RootCall.Answer remove(RecordRemoval.Kind kind) {
            return call -> removal.one(kind, scope(call), id(call), selection(call));
        }

        RootCall.Answer removeMany(RecordRemoval.Kind kind) {
            return call -> removal.many(kind, scope(call), map(call, "filter"), selection(call));
        }

        private Scope scope(RootCall call) {
            return new Scope(model, object, call.caller());
        }

        private Selection selection(RootCall call) {
            return selections.record(object, call.wanted());
        }
    }

    private static Map<String, Object> map(RootCall call, String name) {
        return JsonTree.object(call.arguments().get(name));
    }

    private static UUID id(RootCall call) {
        return (UUID) call.arguments().get("id");
    }

    private static boolean upsert(RootCall call) {
        return Boolean.TRUE.equals(call.arguments().get("upsert"));
    }
}

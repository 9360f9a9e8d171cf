package net.healix360.engage.platform.control.records;

import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** What one operation is about: an object of a workspace, and who asks. */
public record Scope(DataModel model, ObjectModel object, Caller caller) {

    String table() {
        return Identifiers.table(model.schema(), object.nameSingular());
    }

    Scope on(ObjectModel other) {
        return new Scope(model, other, caller);
    }

    /** {@code SELECT} and every column of the object, {@code FROM} its table. */
    Sql select() {
        return Sql.of("SELECT " + columnNames("") + " FROM " + table() + " ");
    }

    /** {@code RETURNING} every column. */
    Sql returning() {
        return Sql.of(" RETURNING " + columnNames(table() + "."));
    }

    private String columnNames(String prefix) {
        StringBuilder names = new StringBuilder();
        for (Column column : object.columns()) {
            names.append(names.isEmpty() ? "" : ", ").append(prefix).append(Identifiers.quoted(column.name()));
        }
        return names.toString();
    }

    RecordReader reader() {
        return new RecordReader(object);
    }
}

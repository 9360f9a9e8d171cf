package net.healix360.engage.platform.control.records;

import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.Right;
import net.healix360.engage.platform.entity.Role;

/** What one operation is about: an object of a workspace, and who asks. */
public record Scope(DataModel model, ObjectModel object, Caller caller) {

    /** Refuses a caller whose role lacks the right on this object. */
    void require(Right right) {
        Role.require(caller.role().may(right, object.id()));
    }

    String table() {
        return Identifiers.table(model.schema(), object.nameSingular());
    }

    Scope on(ObjectModel other) {
        return new Scope(model, other, caller);
    }

    /** {@code SELECT} the shape's columns {@code FROM} the object's table. */
    Sql select(Shape shape) {
        return Sql.of("SELECT " + shape.columns("") + " FROM " + table() + " ");
    }

    /** {@code RETURNING} the shape's columns. */
    Sql returning(Shape shape) {
        return Sql.of(" RETURNING " + shape.columns(table() + "."));
    }
}

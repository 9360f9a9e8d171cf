package net.healix360.engage.platform.control.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;

/** Which fields of a record a statement answers: those that somebody wants, and always the id. */
record Shape(ObjectModel object, List<FieldModel> fields) {

    static Shape whole(ObjectModel object) {
        return new Shape(object, object.fields());
    }

    /** @param more columns that are needed beside what is selected: keys of an order, the way to a parent */
    static Shape of(ObjectModel object, Selection selection, Collection<Column> more) {
        List<FieldModel> fields = new ArrayList<>();
        for (FieldModel field : object.fields()) {
            boolean wanted = field.name().equals("id") || selection.wants(field);
            if (wanted || more.stream().anyMatch(column -> column.field().name().equals(field.name()))) {
                fields.add(field);
            }
        }
        return new Shape(object, fields);
    }

    /** @param prefix the table, where a name alone would be ambiguous */
    String columns(String prefix) {
        StringBuilder names = new StringBuilder();
        for (FieldModel field : fields) {
            for (Column column : object.columns(field)) {
                names.append(names.isEmpty() ? "" : ", ").append(prefix).append(Identifiers.quoted(column.name()));
            }
        }
        return names.toString();
    }

    RecordReader reader() {
        return new RecordReader(this);
    }
}

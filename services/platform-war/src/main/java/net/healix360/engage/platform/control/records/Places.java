package net.healix360.engage.platform.control.records;

import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;

/** Where a column's value stands in a record of the wire. */
final class Places {
    private Places() {}

    /** The stored value: an empty text is NULL. */
    static Object read(Map<String, Object> record, Column column) {
        Object value = column.field().type().isComposite()
                ? JsonTree.object(record.get(column.field().name()))
                        .get(column.part().name())
                : record.get(column.name());
        return column.kind() == ColumnKind.TEXT && "".equals(value) ? null : value;
    }
}

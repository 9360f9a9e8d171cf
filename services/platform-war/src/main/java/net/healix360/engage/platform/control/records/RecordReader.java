package net.healix360.engage.platform.control.records;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.Sql;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.FieldModel;

/**
 * Makes a record, as the wire shows it, of a row with a shape's columns in their order. An unset text is empty
 * and an unset composite is an object of empty parts, never null (platform-graphql.md §4.2).
 */
final class RecordReader implements Sql.RowReader<Map<String, Object>> {
    private final Shape shape;

    RecordReader(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Map<String, Object> read(ResultSet row) throws SQLException {
        Map<String, Object> wire = new LinkedHashMap<>();
        int index = 1;
        for (FieldModel field : shape.fields()) {
            boolean composite = field.type().isComposite();
            Map<String, Object> place = composite ? new LinkedHashMap<>() : wire;
            for (Column column : shape.object().columns(field)) {
                place.put(composite ? column.part().name() : column.name(), value(row, index++, column.kind()));
            }
            if (composite) {
                wire.put(field.name(), place);
            }
        }
        return wire;
    }

    static Object value(ResultSet row, int index, ColumnKind kind) throws SQLException {
        return switch (kind) {
            case TEXT -> {
                String text = row.getString(index);
                yield text == null ? "" : text;
            }
            case CHOICE -> row.getString(index);
            case NUMBER -> {
                double number = row.getDouble(index);
                yield row.wasNull() ? null : number;
            }
            case BOOLEAN -> {
                boolean flag = row.getBoolean(index);
                yield row.wasNull() ? null : flag;
            }
            case INSTANT -> {
                OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            case DAY -> row.getObject(index, LocalDate.class);
            case UUID -> row.getObject(index, UUID.class);
            case JSON -> {
                String text = row.getString(index);
                yield text == null ? null : JsonTree.parse(text);
            }
            case JSON_LIST -> {
                String text = row.getString(index);
                yield text == null ? List.of() : JsonTree.parse(text);
            }
            case TEXT_LIST, CHOICE_LIST -> texts(row.getArray(index));
        };
    }

    private static List<Object> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((Object[]) array.getArray());
    }
}

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
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.ObjectModel;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes a record, as the wire shows it, of a row with all the object's columns in their order. An unset text is empty
 * and an unset composite is an object of empty parts, never null (platform-graphql.md §4.2).
 */
final class RecordReader implements RowMapper<Map<String, Object>> {
    private final List<FieldModel> fields;

    RecordReader(ObjectModel object) {
        this.fields = object.fields();
    }

    @Override
    public Map<String, Object> map(ResultSet row, StatementContext context) throws SQLException {
        Map<String, Object> wire = new LinkedHashMap<>();
        int index = 1;
        for (FieldModel field : fields) {
            if (field.type().isComposite()) {
                Map<String, Object> parts = new LinkedHashMap<>();
                for (Column column : field.columns()) {
                    parts.put(column.part().name(), value(row, index++, column.kind()));
                }
                wire.put(field.name(), parts);
            } else {
                for (Column column : field.columns()) {
                    wire.put(column.name(), value(row, index++, column.kind()));
                }
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

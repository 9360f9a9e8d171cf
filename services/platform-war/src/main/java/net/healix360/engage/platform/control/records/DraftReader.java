package net.healix360.engage.platform.control.records;

import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.PlatformException;
import org.jdbi.v3.core.Handle;

/** Reads {@code data} of a mutation: checks and normalises every value. */
final class DraftReader {
    private final Handle handle;
    private final Scope scope;

    DraftReader(Handle handle, Scope scope) {
        this.handle = handle;
        this.scope = scope;
    }

    Draft read(Map<String, Object> data) {
        Draft draft = new Draft();
        for (FieldModel field : scope.object().fields()) {
            if (field.isToOne()) {
                readRelation(draft, field, data);
            } else if (data.containsKey(field.name())) {
                readField(draft, field, data.get(field.name()));
            }
        }
        return draft;
    }

    private void readField(Draft draft, FieldModel field, Object value) {
        if (field.type().isComposite()) {
            readParts(draft, field, value);
            return;
        }
        Column column = scope.object().columns(field).get(0);
        if (value == null && (!field.nullable() || field.system()) && column.kind() != ColumnKind.TEXT) {
            throw PlatformException.badArgument("Field \"" + field.name() + "\" cannot be null");
        }
        draft.put(column, shaped(column, value));
    }

    private static Object shaped(Column column, Object value) {
        boolean list = value instanceof List<?>;
        boolean fits =
                switch (column.kind()) {
                    case JSON -> list || value instanceof Map<?, ?>;
                    case JSON_LIST -> list;
                    default -> true;
                };
        if (value != null && !fits) {
            throw PlatformException.badArgument(
                    "Invalid object value '" + value + "' for field \"" + column.name() + "\"");
        }
        return value;
    }

    /** Writing null to a whole composite is ignored, as on the real platform (platform-graphql.md §4.2). */
    private void readParts(Draft draft, FieldModel field, Object value) {
        Map<String, Object> parts = normalised(field.type(), JsonTree.object(value));
        for (Column column : scope.object().columns(field)) {
            if (parts.containsKey(column.part().name())) {
                draft.put(column, shaped(column, parts.get(column.part().name())));
            }
        }
    }

    private static Map<String, Object> normalised(FieldType type, Map<String, Object> parts) {
        return switch (type) {
            case PHONES -> PhoneNumbers.normalised(parts);
            case EMAILS -> EmailAddresses.normalised(parts);
            default -> parts;
        };
    }

    private void readRelation(Draft draft, FieldModel field, Map<String, Object> data) {
        Column column = scope.object().columns(field).get(0);
        boolean byId = data.containsKey(field.joinColumn());
        if (byId && data.containsKey(field.name())) {
            throw PlatformException.badArgument(
                    "Give either \"" + field.joinColumn() + "\" or \"" + field.name() + "\", not both");
        }
        if (byId) {
            draft.put(column, data.get(field.joinColumn()));
        } else if (data.get(field.name()) != null) {
            Map<String, Object> link = JsonTree.object(data.get(field.name()));
            draft.put(column, linked(field, link));
        }
    }

    private Object linked(FieldModel field, Map<String, Object> link) {
        boolean disconnect = Boolean.TRUE.equals(link.get("disconnect"));
        Map<String, Object> connect = JsonTree.object(link.get("connect"));
        if (disconnect == !connect.isEmpty()) {
            throw PlatformException.badArgument("\"" + field.name() + "\" takes either connect or disconnect: true");
        }
        if (disconnect) {
            return null;
        }
        Scope target = scope.on(scope.model().target(field));
        Map<String, Object> where = JsonTree.object(connect.get("where"));
        return new UniqueKey(target, where)
                .find(handle)
                .orElseThrow(() -> PlatformException.badInput(
                        "RECORD_NOT_FOUND", "Expected 1 record to connect to " + field.name() + ", but found 0"));
    }
}

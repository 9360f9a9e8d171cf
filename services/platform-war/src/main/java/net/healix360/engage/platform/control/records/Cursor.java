package net.healix360.engage.platform.control.records;

import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.storage.WireTime;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;
import net.healix360.engage.platform.entity.PlatformException;

/** A place in an ordered list: the ordered values of the record there, valid for that order only. */
final class Cursor {
    private final Map<String, Object> values;

    private Cursor(Map<String, Object> values) {
        this.values = values;
    }

    /** The place of a record. */
    static String of(Map<String, Object> record, Ordering ordering) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (OrderKey key : ordering.keys()) {
            values.put(key.column().name(), Places.read(record, key.column()));
        }
        return Base64.getEncoder().encodeToString(JsonTree.write(values).getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String text, Ordering ordering) {
        try {
            String json = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            Map<String, Object> written = JsonTree.object(JsonTree.parse(json));
            Map<String, Object> values = new LinkedHashMap<>();
            for (OrderKey key : ordering.keys()) {
                String name = key.column().name();
                if (!written.containsKey(name)) {
                    throw invalid(text);
                }
                values.put(name, typed(key.column().kind(), written.get(name)));
            }
            if (written.size() != values.size()) {
                throw invalid(text);
            }
            return new Cursor(values);
        } catch (IllegalArgumentException | JsonException | ClassCastException | PlatformException notOurs) {
            throw invalid(text);
        }
    }

    private static PlatformException invalid(String text) {
        return PlatformException.badInput("INVALID_CURSOR", "Invalid cursor: " + text);
    }

    private static Object typed(ColumnKind kind, Object written) {
        if (written == null) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> ((Number) written).doubleValue();
            case UUID -> UUID.fromString((String) written);
            case INSTANT -> WireTime.instant((String) written).orElseThrow(IllegalArgumentException::new);
            case DAY ->
                WireTime.day((String) written).<LocalDate>map(day -> day).orElseThrow(IllegalArgumentException::new);
            default -> written;
        };
    }

    Object value(Column column) {
        return values.get(column.name());
    }
}

package net.healix360.engage.replica.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A write that the platform is owed: an upsert of one record, in our field names.
 *
 * @param key what names the record: the value of the kind's key field, or the record's id. Writes of one key reach the
 *     platform in order
 * @param fields field names and values, among them the one that the platform matches: the key field or {@code id};
 *     {@code null} empties a field
 */
public record PlatformWrite(RecordKind kind, String key, Map<String, Object> fields) {
    public static final String ID = "id";

    public PlatformWrite {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static PlatformWrite ofKey(RecordKind kind, String key, Map<String, Object> fields) {
        return new PlatformWrite(kind, key, with(kind.key(), key, fields));
    }

    public static PlatformWrite ofRecord(RecordKind kind, String id, Map<String, Object> fields) {
        return new PlatformWrite(kind, id, with(ID, id, fields));
    }

    /** Both as one: what the later one says wins. */
    public PlatformWrite then(PlatformWrite later) {
        Map<String, Object> both = new LinkedHashMap<>(fields);
        both.putAll(later.fields);
        return new PlatformWrite(kind, key, both);
    }

    private static Map<String, Object> with(String field, String value, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put(field, value);
        return all;
    }
}

package net.healix360.engage.adapter.sqlite;

import java.util.EnumMap;
import java.util.Map;
import net.healix360.engage.replica.entity.RecordKind;

/** The tables of all kinds. */
final class RecordTables {
    private static final Map<RecordKind, RecordTable> TABLES = new EnumMap<>(RecordKind.class);

    static {
        for (RecordKind kind : RecordKind.values()) {
            TABLES.put(kind, new RecordTable(kind));
        }
    }

    private RecordTables() {}

    static RecordTable of(RecordKind kind) {
        return TABLES.get(kind);
    }
}

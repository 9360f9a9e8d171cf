package net.healix360.engage.platform.control.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.Column;
import net.healix360.engage.platform.entity.ColumnKind;

/** Turns a field's default, as the metadata writes it, into the value a new record gets (platform-graphql.md §8.3). */
public final class Defaults {
    private Defaults() {}

    /** The column's default at the given moment; null when the field has none. */
    public static Object value(Column column, Instant now) {
        Object written = column.field().defaultValue();
        if (written instanceof Map<?, ?> parts && !column.part().name().isEmpty()) {
            return plain(column.kind(), parts.get(column.part().name()), now);
        }
        return plain(column.kind(), written, now);
    }

    private static Object plain(ColumnKind kind, Object written, Instant now) {
        if (written instanceof String text) {
            return fromText(kind, text, now);
        }
        if (written instanceof Number number && kind == ColumnKind.NUMBER) {
            return number.doubleValue();
        }
        if (written instanceof List<?> items && (kind == ColumnKind.CHOICE_LIST || kind == ColumnKind.TEXT_LIST)) {
            return JsonTree.list(items).stream()
                    .map(item -> unquoted(String.valueOf(item)))
                    .toList();
        }
        return written;
    }

    private static Object fromText(ColumnKind kind, String text, Instant now) {
        if (text.equals("now")) {
            return kind == ColumnKind.DAY ? (Object) LocalDate.ofInstant(now, ZoneOffset.UTC) : now;
        }
        return text.equals("uuid") ? (Object) UUID.randomUUID() : unquoted(text);
    }

    private static String unquoted(String text) {
        return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }

    static boolean isQuoted(String text) {
        return text.length() >= 2 && text.startsWith("'") && text.endsWith("'");
    }
}

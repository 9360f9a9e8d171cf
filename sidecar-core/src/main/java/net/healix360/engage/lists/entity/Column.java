package net.healix360.engage.lists.entity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a list.
 *
 * @param key names the value in a row, the column's word, and the field by which it is sorted
 * @param shown until a person chooses otherwise
 */
public record Column(String key, Kind kind, boolean shown, boolean sortable) {

    /** What stands in a column's cells. */
    public enum Kind {
        TEXT,
        /** A name of an option, which has a word of its own. */
        WORD,
        NUMBER,
        INSTANT,
        DAY,
        /** A length of time in whole seconds. */
        SECONDS,
        /** Money in millionths, with its currency. */
        AMOUNT,
        PHONE,
        /** The address of a recording. */
        SOUND
    }

    /** From texts such as {@code name*}, {@code phone:phone} or {@code -utmSource}: {@code *} sorts, {@code -} hides. */
    static List<Column> all(String columns) {
        return Stream.of(columns.split(" ", -1)).map(Column::read).toList();
    }

    private static Column read(String text) {
        boolean shown = !text.startsWith("-");
        boolean sortable = text.endsWith("*");
        String[] parts = text.replaceAll("^-|\\*$", "").split(":", -1);
        Kind kind = parts.length == 1 ? Kind.TEXT : Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
        return new Column(parts[0], kind, shown, sortable);
    }

    public boolean isNumeric() {
        return switch (kind) {
            case NUMBER, SECONDS, AMOUNT -> true;
            default -> false;
        };
    }
}

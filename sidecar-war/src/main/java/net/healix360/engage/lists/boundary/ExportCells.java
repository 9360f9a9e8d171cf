package net.healix360.engage.lists.boundary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import net.healix360.engage.lists.entity.Amount;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.ListedPhone;

/**
 * A row's values as they stand in a file: texts, numbers, and times in the hospital's zone.
 *
 * @param whole whether phone numbers are written out
 */
record ExportCells(ResourceBundle words, ZoneId zone, boolean whole) {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** The column's word; of times with their zone. */
    String head(Column column) {
        String word = words.getString("col." + column.key());
        return switch (column.kind()) {
            case INSTANT -> word + " (" + zone + ")";
            case SECONDS -> word + " (s)";
            default -> word;
        };
    }

    /** A {@link String}, a {@link Long}, a {@link java.math.BigDecimal} or a {@link LocalDateTime}; empty for nothing. */
    Object cell(Column column, ListRow row) {
        Object value = row.value(column).orElse("");
        if (value instanceof Instant at) {
            return LocalDateTime.ofInstant(at, zone);
        }
        if (value instanceof ListedPhone phone) {
            return whole ? phone.number() : phone.masked().text();
        }
        if (value instanceof Amount amount) {
            return amount.toString();
        }
        return column.kind() == Column.Kind.WORD ? word(value.toString()) : value;
    }

    private String word(String value) {
        String key = "word." + value;
        return words.containsKey(key) ? words.getString(key) : value;
    }

    /** The same for a file of texts, where a cell that begins like a formula is kept from being one. */
    static String text(Object cell) {
        if (cell instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        return cell instanceof String text ? FormulaGuard.text(text) : cell.toString();
    }
}

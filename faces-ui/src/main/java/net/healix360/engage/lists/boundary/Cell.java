package net.healix360.engage.lists.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.ListedPhone;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * A value as it stands on the page.
 *
 * @param text empty for nothing, and for a recording, which is played
 * @param phone what the number is asked for by, {@code null} where there is none
 * @param sound the recording's address, empty where there is none
 */
public record Cell(Column column, String text, ListedPhone phone, String sound) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    static Cell of(Column column, ListRow row, HospitalTime time, ResourceBundle words) {
        Object value = row.value(column).orElse("");
        if (value instanceof ListedPhone phone) {
            return new Cell(column, phone.masked().text(), phone, "");
        }
        if (column.kind() == Column.Kind.SOUND) {
            return new Cell(column, "", null, value.toString());
        }
        return new Cell(column, value.equals("") ? "" : text(column, value, time, words), null, "");
    }

    private static String text(Column column, Object value, HospitalTime time, ResourceBundle words) {
        return switch (column.kind()) {
            case INSTANT -> time.moment((Instant) value);
            case DAY ->
                DateTimeFormatter.ofPattern("d MMM uuuu", time.locale()).format(LocalDate.parse((String) value));
            case SECONDS -> length((Long) value);
            case WORD -> words.containsKey("word." + value) ? words.getString("word." + value) : value.toString();
            default -> value.toString();
        };
    }

    /** A length of time as a timer shows it: {@code 4:12}, {@code 1:04:12}. */
    static String length(long seconds) {
        return seconds >= HOUR
                ? "%d:%02d:%02d".formatted(seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE)
                : "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }

    public boolean isCovered() {
        return phone != null;
    }

    public boolean isHeard() {
        return !sound.isEmpty();
    }
}

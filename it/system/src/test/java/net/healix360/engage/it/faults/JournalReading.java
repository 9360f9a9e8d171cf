package net.healix360.engage.it.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import net.healix360.engage.it.fixture.Json;

/** A hospital's journal, read from the file on its volume without changing it. */
record JournalReading(Path volume) {
    private static final String EVENTS_OF_THE_VENDOR =
            "SELECT position, event_key, body FROM entry WHERE kind IN ('agent', 'call') ORDER BY position";

    void forEach(Consumer<JournalRow> reader) {
        String url = "jdbc:sqlite:file:" + volume.resolve("journal.db").toAbsolutePath() + "?mode=ro";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EVENTS_OF_THE_VENDOR)) {
            while (rows.next()) {
                reader.accept(row(rows.getLong(1), rows.getString(2), Json.parse(rows.getString(3))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal of " + volume + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static JournalRow row(long position, String key, JsonNode event) {
        JsonNode data = event.path("data");
        return new JournalRow(
                position,
                key,
                data.path(Telling.SOURCE).asText(),
                data.path(Telling.NUMBER).asLong(),
                data.path("ucid").asText(),
                data.path(Telling.STEP).asInt());
    }
}

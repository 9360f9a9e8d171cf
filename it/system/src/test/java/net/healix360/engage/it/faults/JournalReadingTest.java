package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReadingTest {
    private static final Source PRIYA = new Source("priya", "ramaiah");
    private static final VendorCall CALL = new VendorCall("77", "Inbound", "9845012345", "918041763400");

    @Test
    void theVendorsEventsAreReadInTheOrderOfTheJournalAndNothingElse(@TempDir Path volume) throws SQLException {
        try (Connection journal = DriverManager.getConnection("jdbc:sqlite:" + volume.resolve("journal.db"))) {
            journal.createStatement().execute("CREATE TABLE entry (position, event_key, kind, body)");
            insert(
                    journal,
                    3,
                    "c",
                    "call",
                    Telling.ofCall(PRIYA, 2, "Priya", CALL, "Answered", 5).body());
            insert(
                    journal,
                    1,
                    "a",
                    "agent",
                    Telling.ofAgent(PRIYA, 1, "PRIYA", "release").body());
            insert(journal, 2, "b", "own-agent", "{}");
            insert(journal, 4, "d", "agent", "{\"data\":{\"agentId\":\"priya\"}}");

            List<JournalRow> rows = new ArrayList<>();
            new JournalReading(volume).forEach(rows::add);

            assertThat(rows)
                    .containsExactly(
                            new JournalRow(1, "a", "priya", 1, "", 0),
                            new JournalRow(3, "c", "priya", 2, "77", 5),
                            new JournalRow(4, "d", "", 0, "", 0));
        }
    }

    private static void insert(Connection journal, int position, String key, String kind, String body)
            throws SQLException {
        try (PreparedStatement row = journal.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?)")) {
            row.setInt(1, position);
            row.setString(2, key);
            row.setString(3, kind);
            row.setString(4, body);
            row.executeUpdate();
        }
    }
}

package net.healix360.engage.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A volume of before the ends: each entry gets the end of its status, and each number one open entry. */
class MissedCallEndsOfBeforeTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void aVolumeOfBefore() throws Exception {
        String url = "jdbc:sqlite:" + directory.resolve("replica.db");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/replica")
                .target("4")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO missed_call (id, ucid, caller_phone, did, campaign_name, missed_at, status, attempts,
                      sla_due_at, owner, stored, callback_attempted_at) VALUES
                      ('u1', 'u1', '+91900', 'd', 'c', 1000, 'CALLBACK_COMPLETED', 1, 9000, NULL, 1, 5000),
                      ('u2', 'u2', '+91900', 'd', 'c', 2000, 'CALLBACK_ATTEMPTED', 1, 9000, 'priya', 1, 6000),
                      ('u3', 'u3', '+91900', 'd', 'c', 7000, 'PENDING_CALLBACK', 1, 9000, NULL, 1, NULL),
                      ('u4', 'u4', '+91901', 'd', 'c', 1000, 'WRONG_NUMBER', 1, 9000, NULL, 1, NULL),
                      ('u5', 'u5', '+91902', 'd', 'c', 1000, 'CALLBACK_ATTEMPTED', 1, 9000, 'priya', 1, 6000)
                    """);
        }
    }

    @Test
    void everyStatusThatIsAnEndHasOneAndEveryNumberOneOpenEntry() {
        try (Volume volume = new Volume(directory)) {
            SqliteCallBook book = new SqliteCallBook(volume, Clock.systemUTC());

            assertThat(book.missedCalls(MissedCallFilter.all(10)).items())
                    .extracting(MissedCall::id, MissedCall::end, MissedCall::endedAt)
                    .containsExactlyInAnyOrder(
                            tuple("u1", Optional.of(MissedCallEnd.RECOVERED), at(5000)),
                            tuple("u2", Optional.of(MissedCallEnd.EXPIRED), at(7000)),
                            tuple("u3", Optional.empty(), Optional.empty()),
                            tuple("u4", Optional.of(MissedCallEnd.NO_PATIENT), at(1000)),
                            tuple("u5", Optional.empty(), Optional.empty()));
            assertThat(book.write(page -> page.missedCall("u5")).orElseThrow().lastAttemptAt())
                    .isEqualTo(at(6000));
        }
    }

    private static Optional<Instant> at(long millis) {
        return Optional.of(Instant.ofEpochMilli(millis));
    }
}

package net.healix360.engage.adapter.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/**
 * One SQLite database of the volume: write-ahead log, one writing connection, a few reading ones. A commit is on disk
 * when it returns.
 */
final class SqliteFile implements AutoCloseable {
    private static final int READERS = 4;

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi writer;
    private final Jdbi reader;

    SqliteFile(Path volume, String name) {
        Path file = directory(volume).resolve(name + ".db");
        writers = pool(file, 1, false);
        Flyway.configure(getClass().getClassLoader())
                .dataSource(writers)
                .locations("classpath:db/" + name)
                .loggers("slf4j")
                .load()
                .migrate();
        readers = pool(file, READERS, true);
        writer = Jdbi.create(writers);
        reader = Jdbi.create(readers);
    }

    Jdbi writer() {
        return writer;
    }

    Jdbi reader() {
        return reader;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private static Path directory(Path volume) {
        try {
            return Files.createDirectories(volume);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HikariDataSource pool(Path file, int size, boolean readOnly) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(5_000);
        sqlite.enforceForeignKeys(true);
        sqlite.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        HikariConfig pool = new HikariConfig();
        pool.setDriverClassName("org.sqlite.JDBC");
        pool.setJdbcUrl("jdbc:sqlite:" + file);
        pool.setDataSourceProperties(sqlite.toProperties());
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(5_000);
        pool.setPoolName(file.getFileName() + (readOnly ? "-readers" : "-writer"));
        return new HikariDataSource(pool);
    }
}

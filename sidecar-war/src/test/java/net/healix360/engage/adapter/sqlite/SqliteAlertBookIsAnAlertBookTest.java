package net.healix360.engage.adapter.sqlite;

import java.nio.file.Path;
import net.healix360.engage.alerts.control.AlertBook;
import net.healix360.engage.alerts.control.AlertBookContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteAlertBookIsAnAlertBookTest implements AlertBookContract {

    @TempDir
    private Path directory;

    private Volume volume;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Override
    public AlertBook book() {
        return new SqliteAlertBook(volume);
    }
}

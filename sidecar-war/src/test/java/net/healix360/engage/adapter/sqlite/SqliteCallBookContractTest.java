package net.healix360.engage.adapter.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import net.healix360.engage.fixture.CallBookContract;
import net.healix360.engage.missedcalls.control.CallBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteCallBookContractTest implements CallBookContract {
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
    public CallBook book() {
        return new SqliteCallBook(volume, Clock.systemUTC());
    }
}

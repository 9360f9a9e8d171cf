package net.healix360.engage.adapter.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import net.healix360.engage.replica.control.IdRange;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.control.ReplicaStore;
import net.healix360.engage.replica.entity.RecordKind;

/** The real database of the local copy for tests of what works with it. */
public final class ReplicaVolume implements AutoCloseable {
    private final Volume volume;
    private final Clock clock;

    public ReplicaVolume(Path directory, Clock clock) {
        this.volume = new Volume(directory);
        this.clock = clock;
    }

    public ReplicaStore store() {
        return new SqliteReplica(volume, clock);
    }

    public Records records() {
        return new SqliteRecords(volume);
    }

    public Outbox outbox() {
        return new SqliteOutbox(volume);
    }

    public Set<String> ids(RecordKind kind) {
        return store().ids(kind, IdRange.ALL);
    }

    @Override
    public void close() {
        volume.close();
    }
}

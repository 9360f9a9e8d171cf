package net.healix360.engage.adapter.sqlite;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** The two databases of the volume: the journal, and the local copy with its outbox. */
@ApplicationScoped
public class Volume implements AutoCloseable {
    private SqliteFile journal;
    private SqliteFile replica;

    protected Volume() {}

    @Inject
    public Volume(@ConfigProperty(name = "engage.volume") String volume) {
        this(Path.of(volume));
    }

    Volume(Path volume) {
        journal = new SqliteFile(volume, "journal");
        replica = new SqliteFile(volume, "replica");
    }

    Jdbi journalWriter() {
        return journal.writer();
    }

    Jdbi journalReader() {
        return journal.reader();
    }

    Jdbi replicaWriter() {
        return replica.writer();
    }

    Jdbi replicaReader() {
        return replica.reader();
    }

    @PreDestroy
    @Override
    public void close() {
        journal.close();
        replica.close();
    }
}

package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.PlatformWrite;

/** The outbox beside the records that owe its writes. */
@ApplicationScoped
public class SqliteOutbox implements Outbox {
    private Volume volume;

    protected SqliteOutbox() {}

    @Inject
    public SqliteOutbox(Volume volume) {
        this.volume = volume;
    }

    @Override
    public List<Owed> oldest(int most) {
        return volume.replicaReader()
                .withHandle(handle -> handle.createQuery("SELECT * FROM outbox WHERE dead = 0 ORDER BY id LIMIT :most")
                        .bind("most", most)
                        .map((row, context) -> new Owed(
                                row.getLong("id"),
                                new PlatformWrite(
                                        row.getString("entity"),
                                        row.getString("entity_key"),
                                        OutboxFields.fromJson(row.getString("fields")))))
                        .list());
    }

    @Override
    public void paid(List<Owed> writes) {
        volume.replicaWriter().useTransaction(handle -> {
            var batch = handle.prepareBatch("DELETE FROM outbox WHERE id = :id");
            writes.forEach(write -> batch.bind("id", write.id()).add());
            batch.execute();
        });
    }

    @Override
    public void refused(Owed write, String error) {
        volume.replicaWriter()
                .useHandle(handle -> handle.createUpdate("UPDATE outbox SET dead = 1, error = :error WHERE id = :id")
                        .bind("id", write.id())
                        .bind("error", error)
                        .execute());
    }

    @Override
    public Depth depth() {
        return volume.replicaReader().withHandle(handle -> handle.createQuery(
                        "SELECT coalesce(sum(dead = 0), 0) AS waiting, coalesce(sum(dead), 0) AS dead FROM outbox")
                .map((row, context) -> new Depth(row.getLong("waiting"), row.getLong("dead")))
                .one());
    }
}

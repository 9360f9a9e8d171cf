package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.calls.entity.CallCorrection;
import net.healix360.engage.calls.entity.CallRecord;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallTally;

/** Calls, the missed-call queue and what they owe the platform, in one database, so that they change together. */
@ApplicationScoped
public class SqliteCallBook implements CallBook {
    private Volume volume;
    private Clock clock;

    protected SqliteCallBook() {}

    @Inject
    public SqliteCallBook(Volume volume, Clock clock) {
        this.volume = volume;
        this.clock = clock;
    }

    @Override
    public <T> T write(Function<Page, T> work) {
        return volume.replicaWriter().inTransaction(handle -> work.apply(new SqlitePage(handle, clock.instant())));
    }

    @Override
    public Optional<CallRecord> call(Ucid ucid) {
        return volume.replicaReader().withHandle(handle -> SqlitePage.call(handle, ucid));
    }

    @Override
    public CallPage calls(CallFilter filter) {
        return volume.replicaReader().inTransaction(handle -> new CallQuery(filter).page(handle));
    }

    @Override
    public List<CallCorrection> corrections(Ucid ucid) {
        return volume.replicaReader().withHandle(handle -> CorrectionRow.of(handle, ucid));
    }

    @Override
    public MissedCallPage missedCalls(MissedCallFilter filter) {
        MissedCallQuery query = new MissedCallQuery(filter);
        return volume.replicaReader().inTransaction(handle -> {
            List<MissedCall> rows = query.rows(handle);
            boolean more = rows.size() > filter.limit();
            List<MissedCall> items = more ? rows.subList(0, filter.limit()) : rows;
            Optional<String> next =
                    more ? Optional.of(MissedCallQuery.cursorAfter(items.get(items.size() - 1))) : Optional.empty();
            return new MissedCallPage(items, query.total(handle), next);
        });
    }

    @Override
    public Optional<MissedCall> missedCall(String id) {
        return volume.replicaReader()
                .withHandle(handle -> handle.createQuery("SELECT * FROM missed_call WHERE id = :id")
                        .bind("id", id)
                        .map(MissedCallRow::read)
                        .findOne());
    }

    /** The clock of the others is not the platform's business, so nothing is owed for it. */
    @Override
    public List<MissedCall> promise(Duration sla, int most) {
        String others = "FROM missed_call WHERE ended_at IS NULL AND sla_due_at <> missed_at + :sla";
        boolean kept = volume.replicaReader().withHandle(handle -> handle.createQuery("SELECT 1 " + others + " LIMIT 1")
                .bind("sla", sla.toMillis())
                .mapTo(Integer.class)
                .findOne()
                .isEmpty());
        return kept
                ? List.of()
                : volume.replicaWriter().inTransaction(handle -> {
                    List<MissedCall> latest = handle.createQuery(
                                    "SELECT * " + others + " ORDER BY missed_at DESC LIMIT :most")
                            .bind("sla", sla.toMillis())
                            .bind("most", most)
                            .map(MissedCallRow::read)
                            .list();
                    handle.createUpdate("UPDATE missed_call SET sla_due_at = missed_at + :sla WHERE ended_at IS NULL")
                            .bind("sla", sla.toMillis())
                            .execute();
                    return latest.stream()
                            .map(entry -> entry.promisedWithin(sla))
                            .toList();
                });
    }

    @Override
    public MissedCallTally tally(Instant from, Instant to, Instant now) {
        return volume.replicaReader().withHandle(handle -> MissedCallCount.of(handle, from, to, now));
    }

    /** An entry with writes still owed is not stored yet. */
    @Override
    public List<MissedCall> markStored(Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return volume.replicaWriter().inTransaction(handle -> handle.createQuery("""
                        UPDATE missed_call SET stored = 1
                        WHERE stored = 0 AND id IN (<ids>)
                          AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = 'call' AND o.record_key = missed_call.id)
                        RETURNING *
                        """)
                .bindList("ids", List.copyOf(ids))
                .map(MissedCallRow::read)
                .list());
    }
}

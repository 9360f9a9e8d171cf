package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.outreach.entity.ImportProgress;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.LeadImport;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.PlatformWriter;
import net.healix360.engage.replica.control.ReplicaStore;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/**
 * Writes an import's leads, some at a time: the next ones go to the outbox when the platform has those before, so that
 * nobody's own work waits behind a file. What was handed over is on the shelf before and after, and a row's key is its
 * own, so that an interruption makes no lead twice.
 */
@ApplicationScoped
public class ImportRun {
    static final int AT_ONCE = 2 * PlatformWriter.LARGEST_BATCH;
    private static final int DEAD_LETTERS = 10_000;

    private ImportShelf shelf;
    private KnownNumbers numbers;
    private ReplicaStore store;
    private Outbox outbox;

    protected ImportRun() {}

    @Inject
    public ImportRun(ImportShelf shelf, KnownNumbers numbers, ReplicaStore store, Outbox outbox) {
        this.shelf = shelf;
        this.numbers = numbers;
        this.store = store;
        this.outbox = outbox;
    }

    /** One step of the import: settles what is under way, then hands over the next rows. */
    LeadImport step(LeadImport running, List<ImportRow> rows) {
        ImportProgress progress = running.progress();
        if (progress.settled() < progress.handed()) {
            return settle(running, rows.subList(progress.settled(), progress.handed()));
        }
        if (progress.handed() == rows.size()) {
            return saved(running.in(ImportState.DONE));
        }
        List<ImportRow> next = rows.subList(progress.handed(), Math.min(rows.size(), progress.handed() + AT_ONCE));
        return hand(running, next);
    }

    /** The shelf first: rows that it takes for handed over and that are not in the outbox are handed over by settling. */
    private LeadImport hand(LeadImport running, List<ImportRow> next) {
        LeadImport handed = saved(running.with(running.progress().handed(next.size())));
        owe(running, next);
        return handed;
    }

    private void owe(LeadImport running, List<ImportRow> rows) {
        Set<String> met = numbers.among(rows.stream().map(ImportRow::phone).toList());
        store.oweNew(rows.stream()
                .filter(row -> !met.contains(row.phone()))
                .map(row -> write(running, row))
                .toList());
    }

    private LeadImport settle(LeadImport running, List<ImportRow> rows) {
        List<String> keys = rows.stream().map(running::key).toList();
        Set<String> dead = dead(keys);
        List<String> open = keys.stream().filter(key -> !dead.contains(key)).toList();
        if (!open.isEmpty() && store.owesAny(open)) {
            return running;
        }
        Set<String> made = numbers.withKeys(keys).stream()
                .flatMap(lead -> lead.text("externalId").stream())
                .collect(Collectors.toSet());
        if (neverHandedOver(rows, made, dead, running)) {
            owe(running, rows);
            return running;
        }
        return saved(running.with(running.progress().settled(made.size(), dead.size())));
    }

    /** The process ended between the shelf and the outbox, when a number is nobody's and its row left no trace. */
    private boolean neverHandedOver(List<ImportRow> rows, Set<String> made, Set<String> dead, LeadImport running) {
        Set<String> met = numbers.among(rows.stream().map(ImportRow::phone).toList());
        return made.isEmpty()
                && dead.isEmpty()
                && rows.stream().anyMatch(row -> !met.contains(row.phone()) && !made.contains(running.key(row)));
    }

    private Set<String> dead(List<String> keys) {
        if (outbox.depth().dead() == 0) {
            return Set.of();
        }
        Set<String> ours = Set.copyOf(keys);
        return outbox.deadLetters(DEAD_LETTERS).stream()
                .map(letter -> letter.write().key())
                .filter(ours::contains)
                .collect(Collectors.toSet());
    }

    private static PlatformWrite write(LeadImport running, ImportRow row) {
        Map<String, Object> fields = new LinkedHashMap<>(row.fields());
        return PlatformWrite.ofKey(RecordKind.LEAD, running.key(row), fields);
    }

    private LeadImport saved(LeadImport now) {
        shelf.save(now);
        return now;
    }
}

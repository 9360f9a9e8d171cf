package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.healix360.engage.outreach.entity.ImportProgress;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.LeadImport;
import net.healix360.engage.replica.control.PlatformBin;
import net.healix360.engage.replica.control.PlatformWriter;
import net.healix360.engage.replica.control.ReplicaStore;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;

/** Takes an import's leads away again, except those that somebody has worked on since. */
@ApplicationScoped
public class ImportUndo {
    private ImportShelf shelf;
    private KnownNumbers numbers;
    private TouchedLeads touched;
    private PlatformBin bin;
    private ReplicaStore store;
    private Event<RecordsChanged> changed;

    /** A lead that is still there, by the line of its row, and why. */
    public record Stayed(long line, String leadId, String why) {}

    protected ImportUndo() {}

    @Inject
    public ImportUndo(
            ImportShelf shelf,
            KnownNumbers numbers,
            TouchedLeads touched,
            PlatformBin bin,
            ReplicaStore store,
            Event<RecordsChanged> changed) {
        this.shelf = shelf;
        this.numbers = numbers;
        this.touched = touched;
        this.bin = bin;
        this.store = store;
        this.changed = changed;
    }

    /** The leads of the next rows; a refusal by the platform leaves everything to the next turn. */
    LeadImport step(LeadImport undoing, List<ImportRow> rows) {
        ImportProgress progress = undoing.progress();
        if (progress.undone() == rows.size()) {
            return saved(undoing.in(ImportState.UNDONE));
        }
        List<ImportRow> next = rows.subList(
                progress.undone(), Math.min(rows.size(), progress.undone() + PlatformWriter.LARGEST_BATCH));
        List<PlatformRecord> leads =
                numbers.withKeys(next.stream().map(undoing::key).toList());
        Map<String, String> kept = touched.among(leads);
        List<String> ids = leads.stream()
                .map(PlatformRecord::id)
                .filter(id -> !kept.containsKey(id))
                .toList();
        if (!ids.isEmpty()) {
            store.save(RecordKind.LEAD, bin.delete(RecordKind.LEAD, ids));
            changed.fire(new RecordsChanged(RecordKind.LEAD, Set.copyOf(ids)));
        }
        return saved(undoing.with(progress.undone(next.size(), ids.size())));
    }

    /** The created leads that the undoing left, in the order of the file, at most so many. */
    public List<Stayed> stayed(LeadImport undone, List<ImportRow> judged, int most) {
        List<ImportRow> rows = judged.stream().filter(ImportRow::isNew).toList();
        List<Stayed> stayed = new ArrayList<>();
        for (int from = 0; from < rows.size() && stayed.size() < most; from += ImportRun.AT_ONCE) {
            List<ImportRow> some = rows.subList(from, Math.min(rows.size(), from + ImportRun.AT_ONCE));
            List<PlatformRecord> leads =
                    numbers.withKeys(some.stream().map(undone::key).toList());
            Map<String, String> why = touched.among(leads);
            Map<String, PlatformRecord> byKey = leads.stream()
                    .collect(Collectors.toMap(lead -> lead.text("externalId").orElse(""), Function.identity()));
            some.stream().filter(row -> byKey.containsKey(undone.key(row))).forEach(row -> {
                String id = byKey.get(undone.key(row)).id();
                stayed.add(new Stayed(row.line(), id, why.getOrDefault(id, "it was restored")));
            });
        }
        return stayed.stream().limit(most).toList();
    }

    private LeadImport saved(LeadImport now) {
        shelf.save(now);
        return now;
    }
}

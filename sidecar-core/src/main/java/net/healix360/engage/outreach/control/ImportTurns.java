package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.LeadImport;

/** Carries on with what is under way, one import after the other, also after a restart. */
@ApplicationScoped
public class ImportTurns {
    private ImportShelf shelf;
    private ImportRun run;
    private ImportUndo undo;

    /** Of the import that is under way: it is read once, and not at every turn. */
    private Rows rows = new Rows("", List.of());

    private record Rows(String id, List<ImportRow> fresh) {}

    protected ImportTurns() {}

    @Inject
    public ImportTurns(ImportShelf shelf, ImportRun run, ImportUndo undo) {
        this.shelf = shelf;
        this.run = run;
        this.undo = undo;
    }

    /** One step of the oldest import that is running or being undone. */
    public synchronized void turn() {
        List<LeadImport> all = shelf.all();
        Optional<LeadImport> next =
                all.stream().filter(one -> one.state().isUnderWay()).reduce((newer, older) -> older);
        if (next.isEmpty()) {
            rows = new Rows("", List.of());
            return;
        }
        LeadImport found = next.get();
        if (found.state() == ImportState.RUNNING) {
            run.step(found, fresh(found.id()));
        } else {
            undo.step(found, fresh(found.id()));
        }
    }

    private List<ImportRow> fresh(String id) {
        if (!rows.id().equals(id)) {
            rows = new Rows(
                    id, shelf.judged(id).stream().filter(ImportRow::isNew).toList());
        }
        return rows.fresh();
    }
}

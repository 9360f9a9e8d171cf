package net.healix360.engage.outreach.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.LeadImport;
import net.healix360.engage.outreach.entity.RowVerdict;

/** Files of leads: brought, checked, started, undone. Each step is asked for by people, and asking twice does it once. */
@ApplicationScoped
public class LeadImports {
    private static final Set<ImportState> CHECKABLE = EnumSet.of(ImportState.UPLOADED, ImportState.CHECKED);
    private static final Set<ImportState> STARTED = EnumSet.of(ImportState.RUNNING, ImportState.DONE);
    private static final Set<ImportState> TAKEN_BACK = EnumSet.of(ImportState.UNDOING, ImportState.UNDONE);

    private ImportShelf shelf;
    private KnownNumbers numbers;
    private Clock clock;

    protected LeadImports() {}

    @Inject
    public LeadImports(ImportShelf shelf, KnownNumbers numbers, Clock clock) {
        this.shelf = shelf;
        this.numbers = numbers;
        this.clock = clock;
    }

    public LeadImport bring(String by, List<String> columns, int rows, byte[] file) {
        LeadImport fresh = LeadImport.uploaded(UUID.randomUUID().toString(), by, clock.instant(), columns, rows);
        shelf.keep(fresh, file);
        return fresh;
    }

    /** @throws net.healix360.engage.foundation.problem.ProblemException 404 for one that this hospital has not */
    public LeadImport find(String id) {
        return shelf.find(id)
                .orElseThrow(() -> Problem.notFound("There is no such import.").asException());
    }

    public List<LeadImport> all() {
        return shelf.all();
    }

    public byte[] file(LeadImport found) {
        return shelf.file(found.id());
    }

    public List<ImportRow> judged(LeadImport found) {
        return shelf.judged(found.id());
    }

    /** Judges every row; nothing is written anywhere else. */
    public synchronized LeadImport check(String id, List<ImportRow> rows) {
        LeadImport found = require(id, CHECKABLE, "The import has begun; its columns stay as they are.");
        List<ImportRow> judged = judged(rows);
        shelf.judge(id, judged);
        LeadImport checked = found.checked(judged);
        shelf.save(checked);
        return checked;
    }

    public synchronized LeadImport start(String id) {
        return step(id, STARTED, ImportState.CHECKED, ImportState.RUNNING, "Check the file first.");
    }

    public synchronized LeadImport undo(String id) {
        return step(id, TAKEN_BACK, ImportState.DONE, ImportState.UNDOING, "Only an import that is done is undone.");
    }

    /** Forgets what nobody has touched since then and is not under way; an import that is done is undone until it goes. */
    synchronized List<LeadImport> removeUntouchedSince(Instant before) {
        List<LeadImport> old = all().stream()
                .filter(one -> !one.state().isUnderWay())
                .filter(one -> shelf.savedAt(one.id()).isBefore(before))
                .toList();
        old.forEach(one -> shelf.remove(one.id()));
        return old;
    }

    private LeadImport step(String id, Set<ImportState> already, ImportState from, ImportState to, String otherwise) {
        LeadImport found = find(id);
        if (already.contains(found.state())) {
            return found;
        }
        LeadImport next = require(id, EnumSet.of(from), otherwise).in(to);
        shelf.save(next);
        return next;
    }

    private LeadImport require(String id, Set<ImportState> states, String otherwise) {
        LeadImport found = find(id);
        if (!states.contains(found.state())) {
            throw Problem.conflict("import-state", otherwise)
                    .with("state", found.state().name())
                    .asException();
        }
        return found;
    }

    private List<ImportRow> judged(List<ImportRow> rows) {
        Set<String> here = numbers.among(
                rows.stream().filter(ImportRow::isNew).map(ImportRow::phone).toList());
        Map<String, Long> firstLine = new HashMap<>();
        List<ImportRow> judged = new ArrayList<>();
        rows.forEach(row -> judged.add(row.isNew() ? judged(row, here, firstLine) : row));
        return judged;
    }

    private static ImportRow judged(ImportRow row, Set<String> here, Map<String, Long> firstLine) {
        Long first = firstLine.putIfAbsent(row.phone(), row.line());
        if (first != null) {
            return row.duplicate(RowVerdict.DUPLICATE_IN_FILE, "phone has the number of line " + first);
        }
        return here.contains(row.phone())
                ? row.duplicate(RowVerdict.DUPLICATE_IN_HOSPITAL, "phone is a lead's already")
                : row;
    }
}

package net.healix360.engage.outreach.control;

import static net.healix360.engage.replica.entity.RecordKind.FOLLOW_UP;
import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.adapter.volume.ImportFolders;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.outreach.control.ImportUndo.Stayed;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.LeadImport;
import net.healix360.engage.outreach.entity.RowVerdict;
import net.healix360.engage.replica.control.Outbox.Owed;
import net.healix360.engage.replica.control.PlatformBin;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadImportTest {
    private static final int ROWS = ImportRun.AT_ONCE + 5;

    @TempDir
    private Path directory;

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T04:30:00Z"));
    private final List<String> deleted = new ArrayList<>();
    private LocalCopy copy;
    private LeadImports imports;
    private ImportTurns turns;
    private ImportUndo undo;

    @BeforeEach
    void open() {
        copy = new LocalCopy(directory, clock);
        begin();
    }

    /** Everything but the volume anew, as after a restart. */
    private void begin() {
        ImportShelf shelf = new ImportFolders(directory.toString());
        KnownNumbers numbers = new KnownNumbers(copy.records());
        imports = new LeadImports(shelf, numbers, clock);
        undo = new ImportUndo(
                shelf,
                numbers,
                new TouchedLeads(copy.records(), copy.store()),
                bin(),
                copy.store(),
                new Fired<>(changed -> {}));
        turns = new ImportTurns(shelf, new ImportRun(shelf, numbers, copy.store(), copy.outbox()), undo);
    }

    @AfterEach
    void close() {
        copy.close();
    }

    @Test
    void aCheckSaysWhatIsNewAndWhatIsNotAndWritesNothing() {
        copy.has(LEAD, "l1", Map.of("name", "Old", "phone", phone(2)));

        LeadImport checked = imports.check(
                bring(4).id(),
                List.of(row(2, 1), row(3, 1), row(4, 2), ImportRow.invalid(5, List.of("phone is missing"))));

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        RowVerdict.NEW, 1,
                        RowVerdict.DUPLICATE_IN_FILE, 1,
                        RowVerdict.DUPLICATE_IN_HOSPITAL, 1,
                        RowVerdict.INVALID, 1));
        assertThat(imports.judged(checked)).element(1).satisfies(row -> assertThat(row.reasons())
                .containsExactly("phone has the number of line 2"));
        assertThat(copy.outbox().depth().waiting()).isZero();
    }

    @Test
    void theNextRowsWaitUntilThePlatformHasThoseBefore() {
        String id = started();

        turns.turn();
        turns.turn();
        assertThat(copy.outbox().depth().waiting()).isEqualTo(ImportRun.AT_ONCE);
        pay();
        turns.turn();
        turns.turn();
        assertThat(copy.outbox().depth().waiting()).isEqualTo(5);

        finish();
        assertThat(imports.find(id).state()).isEqualTo(ImportState.DONE);
        assertThat(imports.find(id).progress().created()).isEqualTo(ROWS);
        assertThat(copy.ids(LEAD)).hasSize(ROWS);
    }

    @Test
    void anImportGoesAfterItsTimeUnlessItIsUnderWay() throws IOException {
        String fresh = brought(Duration.ofDays(89));
        String old = brought(Duration.ofDays(91));
        String running = started();
        age(running, Duration.ofDays(91));

        new OldImports(imports, clock, 90).remove();

        assertThat(imports.all()).extracting(LeadImport::id).containsExactlyInAnyOrder(fresh, running);
        assertThat(directory.resolve("imports").resolve(old)).doesNotExist();
        begin();
        assertThat(imports.all()).extracting(LeadImport::id).containsExactlyInAnyOrder(fresh, running);
        finish();
        assertThat(imports.undo(running).state()).isEqualTo(ImportState.UNDOING);
    }

    private String brought(Duration ago) throws IOException {
        String id = bring(1).id();
        age(id, ago);
        return id;
    }

    private void age(String id, Duration ago) throws IOException {
        Path standing = directory.resolve("imports").resolve(id).resolve("import.json");
        Files.setLastModifiedTime(standing, FileTime.from(clock.instant().minus(ago)));
    }

    @Test
    void startedTwiceItRunsOnce() {
        String id = started();
        imports.start(id);
        finish();
        imports.start(id);
        finish();

        assertThat(copy.ids(LEAD)).hasSize(ROWS);
    }

    @Test
    void aRestartInTheMiddleMakesNoLeadTwiceAndForgetsNone() {
        String id = started();
        turns.turn();
        begin();
        turns.turn();
        pay();
        begin();
        finish();

        assertThat(imports.find(id).progress().created()).isEqualTo(ROWS);
        assertThat(copy.ids(LEAD)).hasSize(ROWS);
    }

    @Test
    void aNumberThatBecameALeadSinceTheCheckIsLeftOut() {
        String id = started();
        copy.has(LEAD, "l1", Map.of("name", "Meanwhile", "phone", phone(3)));
        finish();

        assertThat(imports.find(id).progress().created()).isEqualTo(ROWS - 1);
        assertThat(imports.find(id).progress().met()).isEqualTo(1);
    }

    @Test
    void whatThePlatformRefusesIsCountedAndHoldsNothingUp() {
        String id = started();
        turns.turn();
        copy.outbox().refused(copy.outbox().due(1).get(0), "no");
        finish();

        assertThat(imports.find(id).progress().refused()).isEqualTo(1);
        assertThat(imports.find(id).progress().created()).isEqualTo(ROWS - 1);
    }

    @Test
    void anUndoTakesAwayWhatNobodyHasTouched() {
        String id = started();
        finish();
        String worked = leadOf(1).id();
        copy.has(FOLLOW_UP, "f1", Map.of("leadId", worked, "dueAt", "2026-04-11T04:30:00.000Z"));
        String changed = change(leadOf(2));

        imports.undo(id);
        imports.undo(id);
        finish();

        LeadImport undone = imports.find(id);
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.progress().removed()).isEqualTo(ROWS - 2);
        assertThat(deleted).hasSize(ROWS - 2).doesNotContain(worked, changed);
        assertThat(undo.stayed(undone, imports.judged(undone), 100))
                .containsExactly(
                        new Stayed(2, worked, "there is a follow-up"), new Stayed(3, changed, "it was changed"));
    }

    @Test
    void stepsComeInTheirOrder() {
        String id = bring(1).id();

        assertThat(refused(() -> imports.start(id))).isEqualTo("import-state");
        assertThat(refused(() -> imports.undo(id))).isEqualTo("import-state");
        imports.check(id, List.of(row(2, 1)));
        imports.start(id);
        assertThat(refused(() -> imports.check(id, List.of(row(2, 1))))).isEqualTo("import-state");
        assertThat(refused(() -> imports.find("../" + id))).isEqualTo("not-found");
    }

    private String started() {
        String id = bring(ROWS).id();
        imports.check(
                id, IntStream.rangeClosed(1, ROWS).mapToObj(i -> row(i + 1, i)).toList());
        return imports.start(id).id();
    }

    private LeadImport bring(int rows) {
        return imports.bring("Priya", List.of("Phone"), rows, new byte[] {'x'});
    }

    /** As the drain does, with the platform's ids and times. */
    private void pay() {
        List<Owed> due = copy.outbox().due(10_000);
        copy.store()
                .save(
                        LEAD,
                        due.stream()
                                .map(owed -> new PlatformRecord(
                                        LEAD,
                                        "id-" + owed.write().key(),
                                        owed.write().fields(),
                                        clock.instant(),
                                        clock.instant(),
                                        Optional.empty()))
                                .toList());
        copy.outbox().paid(due);
    }

    private void finish() {
        for (int i = 0; i < 20; i++) {
            turns.turn();
            pay();
        }
    }

    private PlatformRecord leadOf(int number) {
        return copy.records().latest(LEAD, "phone", List.of(phone(number)), 1).get(0);
    }

    private String change(PlatformRecord lead) {
        Instant later = clock.instant().plusSeconds(60);
        copy.store()
                .save(
                        LEAD,
                        List.of(new PlatformRecord(
                                LEAD, lead.id(), lead.fields(), lead.createdAt(), later, Optional.empty())));
        return lead.id();
    }

    private PlatformBin bin() {
        return new PlatformBin() {
            @Override
            public List<PlatformRecord> delete(RecordKind kind, Collection<String> ids) {
                deleted.addAll(ids);
                Instant now = clock.instant().plusSeconds(120);
                return ids.stream()
                        .map(id -> new PlatformRecord(kind, id, Map.of(), now, now, Optional.of(now)))
                        .toList();
            }
        };
    }

    private static ImportRow row(long line, int number) {
        return ImportRow.of(line, Map.of("name", "Lead " + number, "phone", phone(number), "status", "NEW"));
    }

    private static String phone(int number) {
        return "+9198450%05d".formatted(number);
    }

    private static String refused(Runnable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt::run)
                .problem()
                .slug();
    }
}

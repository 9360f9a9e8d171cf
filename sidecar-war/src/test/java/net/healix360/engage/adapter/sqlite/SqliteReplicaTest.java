package net.healix360.engage.adapter.sqlite;

import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static net.healix360.engage.replica.entity.RecordKind.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.replica.control.IdRange;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqliteReplicaTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteReplica replica;
    private SqliteRecords records;
    private SqliteOutbox outbox;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        replica = new SqliteReplica(volume, Clock.fixed(NOON, ZoneOffset.UTC));
        records = new SqliteRecords(volume, new CallTraits(5, 20));
        outbox = new SqliteOutbox(volume);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldOfEveryKindComesBackAsItWasStored(RecordKind kind) {
        Map<String, Object> fields = new LinkedHashMap<>();
        kind.fields().forEach(field -> fields.put(field.name(), sample(field)));
        PlatformRecord record = new PlatformRecord(kind, "r1", fields, NOON, NOON.plusSeconds(1), Optional.empty());
        replica.save(kind, List.of(record));

        assertThat(records.find(kind, "r1")).contains(record);
    }

    @Test
    void whatIsNewerReplacesAndWhatIsOlderDoesNot() {
        replica.save(PATIENT, List.of(patient("p1", "Asha", 10)));

        assertThat(replica.save(PATIENT, List.of(patient("p1", "Aasha", 20)))).containsExactly("p1");
        assertThat(replica.save(PATIENT, List.of(patient("p1", "Old", 15)))).isEmpty();
        assertThat(replica.save(PATIENT, List.of(patient("p1", "Aasha", 20)))).isEmpty();
        assertThat(name("p1")).contains("Aasha");
    }

    @Test
    void aDeletionWinsOverTheChangeBeforeItEvenWhenItDidNotMoveTheTimeOfTheLastChange() {
        PlatformRecord alive = patient("p1", "Asha", 10);
        PlatformRecord deleted = new PlatformRecord(
                PATIENT, "p1", alive.fields(), alive.createdAt(), alive.updatedAt(), Optional.of(NOON.plusSeconds(30)));
        replica.save(PATIENT, List.of(deleted));
        replica.save(PATIENT, List.of(alive));
        assertThat(name("p1")).isEmpty();
        assertThat(records.search(PATIENT, "asha", 5)).isEmpty();

        replica.save(PATIENT, List.of(patient("p1", "Restored", 40)));
        assertThat(name("p1")).contains("Restored");
        assertThat(records.search(PATIENT, "restored", 5)).hasSize(1);
    }

    @Test
    void whatPeopleWroteHereStaysUntilThePlatformHasIt() {
        replica.save(PATIENT, List.of(patient("p1", "Asha", 10)));
        PlatformRecord written = replica.owe(PlatformWrite.ofRecord(PATIENT, "p1", Map.of("firstName", "Usha")));

        assertThat(written.text("firstName")).contains("Usha");
        assertThat(written.text("lastName")).contains("Rao");
        assertThat(replica.owes(PATIENT, "p1")).isTrue();
        replica.save(PATIENT, List.of(patient("p1", "Asha", 20)));
        assertThat(name("p1")).contains("Usha");

        outbox.paid(outbox.due(10));
        assertThat(replica.owes(PATIENT, "p1")).isFalse();
        replica.save(PATIENT, List.of(patient("p1", "Usha", 21)));
        assertThat(records.find(PATIENT, "p1")).contains(patient("p1", "Usha", 21));
    }

    @Test
    void aRecordMadeHereIsReplacedByThePlatformsWhateverItsClockSays() {
        replica.owe(PlatformWrite.ofRecord(LEAD, "l1", Map.of("name", "Ravi", "source", "PHONE")));
        assertThat(records.find(LEAD, "l1"))
                .map(lead -> lead.text("name").orElse(""))
                .contains("Ravi");
        outbox.paid(outbox.due(10));

        Instant before = NOON.minusSeconds(3_600);
        PlatformRecord theirs =
                new PlatformRecord(LEAD, "l1", Map.of("name", "Ravi K"), before, before, Optional.empty());
        replica.save(LEAD, List.of(theirs));
        assertThat(records.find(LEAD, "l1")).contains(theirs);
    }

    @Test
    void aFieldThatWasEmptiedIsNotThereAnyMore() {
        replica.save(PATIENT, List.of(patient("p1", "Asha", 10)));
        Map<String, Object> emptied = new LinkedHashMap<>();
        emptied.put("lastName", null);
        replica.owe(PlatformWrite.ofRecord(PATIENT, "p1", emptied));

        assertThat(records.find(PATIENT, "p1").orElseThrow().fields()).doesNotContainKey("lastName");
    }

    @Test
    void aFullReadingDropsWhatItDidNotMeetAndKeepsWhatIsOwed() {
        SyncState first = SyncState.never(PATIENT);
        replica.save(
                PATIENT, List.of(patient("p1", "Asha", 1), patient("p2", "Ravi", 2), patient("p3", "Mina", 3)), first);
        replica.owe(PlatformWrite.ofRecord(PATIENT, "p3", Map.of("firstName", "Meena")));
        SyncState second = first.again();
        replica.save(PATIENT, List.of(patient("p1", "Asha", 1)), second);
        assertThat(records.counts()).containsEntry(PATIENT, 3L);

        assertThat(replica.dropOlderGenerations(second)).containsExactly("p2");
        assertThat(records.counts()).containsEntry(PATIENT, 2L);
    }

    @Test
    void howFarTheCopyIsSurvivesTheProcess() {
        SyncState state = SyncState.never(LEAD).again().seen(NOON).swept(NOON).failed("down");
        replica.save(LEAD, List.of(), state);
        volume.close();
        open();

        assertThat(replica.state(LEAD)).isEqualTo(state);
        assertThat(replica.state(PATIENT)).isEqualTo(SyncState.never(PATIENT));
    }

    @Test
    void recordsAreCountedAndNamedByRangesOfIds() {
        replica.save(
                PATIENT,
                List.of(
                        patient("10000000-0000-4000-8000-000000000000", "A", 1),
                        patient("f0000000-0000-4000-8000-000000000000", "B", 2)));
        IdRange low = new IdRange("00000000-0000-0000-0000-000000000000", "80000000-0000-0000-0000-000000000000");

        assertThat(replica.count(PATIENT, IdRange.ALL)).isEqualTo(2);
        assertThat(replica.count(PATIENT, low)).isEqualTo(1);
        assertThat(replica.ids(PATIENT, low)).containsExactly("10000000-0000-4000-8000-000000000000");
        replica.remove(PATIENT, Set.of("10000000-0000-4000-8000-000000000000"));
        assertThat(replica.count(PATIENT, low)).isZero();
        assertThat(records.search(PATIENT, "A", 5)).isEmpty();
    }

    private Optional<String> name(String id) {
        return records.find(PATIENT, id).flatMap(patient -> patient.text("firstName"));
    }

    private static Object sample(RecordField field) {
        return switch (field.type()) {
            case NUMBER -> 7L;
            case FLAG -> true;
            case INSTANT -> "2026-04-10T06:30:00.000Z";
            case DAY -> "2026-04-10";
            case PHONE -> "+919000000001";
            case TEXT -> field.name() + " ನ 'x'";
        };
    }

    private static PlatformRecord patient(String id, String name, int second) {
        return new PlatformRecord(
                PATIENT,
                id,
                Map.of("firstName", name, "lastName", "Rao", "phone", "+919000000001"),
                NOON,
                NOON.plusSeconds(second),
                Optional.empty());
    }
}

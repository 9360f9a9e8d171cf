package net.healix360.engage.adapter.sqlite;

import static net.healix360.engage.replica.entity.RecordKind.APPOINTMENT;
import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static net.healix360.engage.replica.entity.RecordKind.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteRecordsTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteRecords records;
    private SqliteReplica replica;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        records = new SqliteRecords(volume, new CallTraits(5, 20));
        replica = new SqliteReplica(volume, Clock.systemUTC());
        replica.save(
                PATIENT,
                List.of(
                        patient("p1", "Asha", "Rao", "+919000000001"),
                        patient("p2", "Ashok", "D'Souza", "+919812345678"),
                        patient("p3", "Zoë", "Rao", "+14155550100")));
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ash, p1 p2", "ASHA, p1", "rao ash, p1", "zoe, p3", "souza, p2", "9000000001, p1", "919000000001, p1",
        "+91 90000 00001, p1", "09000000001, p1", "900000, p1", "5678, p2", "0100, p3", "rao, p1 p3", "asha@x, p1"
    })
    void aPatientIsFoundByTheBeginningsOfWordsAndTheBeginningOrEndOfTheNumber(String typed, String found) {
        assertThat(records.search(PATIENT, typed, 10))
                .extracting(PlatformRecord::id)
                .containsExactlyInAnyOrder(found.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "*", "' OR 1=1 --", "NEAR(", "x AND", "(", "{}", "^", "-"})
    void whatLooksLikeALanguageIsOnlyWords(String typed) {
        assertThat(records.search(PATIENT, typed, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstName", "-firstName", "createdAt", "-updatedAt"})
    void pagesCoverTheListOnceInOrder(String sort) {
        replica.save(
                PATIENT,
                IntStream.range(0, 25)
                        .mapToObj(n -> patient("q" + n, n % 5 == 0 ? "" : "N" + n % 7, "X", "+9190000010" + (10 + n)))
                        .toList());
        boolean descending = sort.startsWith("-");
        List<String> walked = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Records.Page page =
                    records.list(PATIENT, new RecordQuery("", Map.of(), sort.replace("-", ""), descending, 4, cursor));
            assertThat(page.total()).isEqualTo(28);
            page.items().forEach(record -> walked.add(record.id()));
            cursor = page.nextCursor();
        } while (cursor.isPresent());

        assertThat(walked).hasSize(28).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListByItsTimeHasThoseWithoutOneToo(boolean descending) {
        replica.save(
                APPOINTMENT,
                IntStream.range(0, 13)
                        .mapToObj(n -> appointment(
                                "t" + n, n % 3 == 0 ? "" : "2026-04-1" + n % 5 + "T06:30:00.000Z", "SCHEDULED"))
                        .toList());
        List<String> times = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Records.Page page =
                    records.list(APPOINTMENT, new RecordQuery("", Map.of(), "scheduledAt", descending, 2, cursor));
            page.items().forEach(record -> times.add(record.text("scheduledAt").orElse("")));
            cursor = page.nextCursor();
        } while (cursor.isPresent());

        assertThat(times)
                .hasSize(13)
                .isSortedAccordingTo(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    @Test
    void theLatestOfSeveralPatientsComeInOneAnswer() {
        replica.save(
                APPOINTMENT,
                List.of(
                        appointment("a1", "2026-04-10T06:30:00.000Z", "SCHEDULED"),
                        appointment("a3", "2026-04-12T06:30:00.000Z", "CANCELLED"),
                        appointment("a2", "2026-04-11T06:30:00.000Z", "SCHEDULED")));

        assertThat(records.latest(APPOINTMENT, "status", List.of("SCHEDULED", "CANCELLED"), 2))
                .extracting(PlatformRecord::id)
                .containsExactly("a3", "a2");
        assertThat(records.latest(APPOINTMENT, "status", List.of("SCHEDULED"), 9))
                .extracting(PlatformRecord::id)
                .containsExactly("a2", "a1");
        assertThat(records.latest(APPOINTMENT, "status", List.of(), 9)).isEmpty();
    }

    @Test
    void filtersNamesAndTimesNarrowTheList() {
        replica.save(
                APPOINTMENT,
                List.of(
                        appointment("a1", "2026-04-10T06:30:00.000Z", "SCHEDULED"),
                        appointment("a2", "2026-04-11T06:30:00.000Z", "SCHEDULED"),
                        appointment("a3", "2026-04-12T06:30:00.000Z", "CANCELLED")));

        assertThat(ids(APPOINTMENT, Map.of("status", "SCHEDULED"))).containsExactlyInAnyOrder("a1", "a2");
        assertThat(ids(APPOINTMENT, Map.of("from", "2026-04-11T00:00:00.000Z", "to", "2026-04-12T00:00:00.000Z")))
                .containsExactly("a2");
        assertThat(ids(APPOINTMENT, Map.of("durationMin", "30"))).hasSize(3);
        assertThat(records.list(PATIENT, query("rao", Map.of("lastName", "Rao")))
                        .total())
                .isEqualTo(2);
        assertThat(records.list(PATIENT, query("asha", Map.of())).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "asha, a1",
        "9000000001, a1",
        "rao, a1 a2",
        "rao cardio, a2",
        "zoe card, a2",
        "0100, a2",
        "cardio, a2 a3",
        "asha cardio, ''",
        "souza, ''"
    })
    void anAppointmentIsFoundByItsPatientToo(String typed, String found) {
        replica.save(
                APPOINTMENT,
                List.of(
                        visit("a1", "p1", "Orthopaedics"),
                        visit("a2", "p3", "Cardiology"),
                        visit("a3", "", "Cardiology")));

        assertThat(records.list(APPOINTMENT, query(typed, Map.of())).items())
                .extracting(PlatformRecord::id)
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void aPatientWithAnotherNameIsFoundByThatName() {
        replica.save(APPOINTMENT, List.of(visit("a1", "p1", "Orthopaedics")));
        replica.owe(PlatformWrite.ofRecord(PATIENT, "p1", Map.of("lastName", "Menon")));

        assertThat(records.list(APPOINTMENT, query("menon", Map.of())).total()).isEqualTo(1);
        assertThat(records.list(APPOINTMENT, query("rao", Map.of())).total()).isZero();
    }

    @Test
    void aFieldThatTheKindHasNotIsRefusedAndNeverReachesTheDatabase() {
        assertThatThrownBy(() -> ids(PATIENT, Map.of("name; DROP TABLE patient_record", "x")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> ids(APPOINTMENT, Map.of("durationMin", "soon")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() ->
                        records.list(PATIENT, new RecordQuery("", Map.of(), "salary", false, 10, Optional.empty())))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> records.list(
                        PATIENT, new RecordQuery("", Map.of(), "createdAt", false, 10, Optional.of("nonsense"))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whoHasTheVeryWordIsFoundBeforeAllWhoHaveALongerOne() {
        replica.save(PATIENT, List.of(patient("p8", "Ash", "Khan", "+919000000088")));

        assertThat(records.search(PATIENT, "ash", 1))
                .extracting(PlatformRecord::id)
                .containsExactly("p8");
    }

    @Test
    void aRecordIsPendingWhileSomethingOfItIsOwed() {
        PlatformRecord asha = records.find(PATIENT, "p1").orElseThrow();
        assertThat(records.pending(asha)).isFalse();

        replica.owe(PlatformWrite.ofRecord(PATIENT, "p1", Map.of("firstName", "Usha")));
        assertThat(records.pending(asha)).isTrue();
    }

    @Test
    void aCallerIsAPatientFirstAndElseALead() {
        replica.save(LEAD, List.of(lead("l1", "Ravi", "+919000000001"), lead("l2", "Kiran", "+919000000077")));
        SqliteCallers callers = new SqliteCallers(volume);

        assertThat(callers.nameOf("09000000001")).contains("Asha Rao");
        assertThat(callers.nameOf("919000000077")).contains("Kiran");
        assertThat(callers.nameOf("9000000099")).isEmpty();
        assertThat(callers.nameOf("Anonymous")).isEmpty();
    }

    @Test
    void ofSeveralWhoShareANumberTheFirstByNameIsShown() {
        replica.save(PATIENT, List.of(patient("p9", "Aarav", "Rao", "+919000000001")));

        assertThat(new SqliteCallers(volume).nameOf("9000000001")).contains("Aarav Rao");
    }

    private List<String> ids(RecordKind kind, Map<String, String> filters) {
        return records.list(kind, query("", filters)).items().stream()
                .map(PlatformRecord::id)
                .toList();
    }

    private static RecordQuery query(String words, Map<String, String> filters) {
        return new RecordQuery(words, filters, "createdAt", false, 50, Optional.empty());
    }

    private static PlatformRecord patient(String id, String first, String last, String phone) {
        Map<String, Object> fields = first.isEmpty()
                ? Map.of("lastName", last, "phone", phone)
                : Map.of("firstName", first, "lastName", last, "phone", phone, "email", first + "@x.example");
        return new PlatformRecord(PATIENT, id, fields, NOON, NOON, Optional.empty());
    }

    private static PlatformRecord lead(String id, String name, String phone) {
        return new PlatformRecord(LEAD, id, Map.of("name", name, "phone", phone), NOON, NOON, Optional.empty());
    }

    private static PlatformRecord visit(String id, String patient, String department) {
        Map<String, Object> fields = patient.isEmpty()
                ? Map.of("department", department)
                : Map.of("department", department, "patientId", patient);
        return new PlatformRecord(APPOINTMENT, id, fields, NOON, NOON, Optional.empty());
    }

    private static PlatformRecord appointment(String id, String at, String status) {
        return new PlatformRecord(
                APPOINTMENT,
                id,
                at.isEmpty()
                        ? Map.of("status", status, "durationMin", 30L)
                        : Map.of("scheduledAt", at, "status", status, "durationMin", 30L),
                NOON,
                NOON,
                Optional.empty());
    }
}

package net.healix360.engage.care.control;

import static net.healix360.engage.replica.entity.RecordKind.APPOINTMENT;
import static net.healix360.engage.replica.entity.RecordKind.CALL;
import static net.healix360.engage.replica.entity.RecordKind.FOLLOW_UP;
import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static net.healix360.engage.replica.entity.RecordKind.LEAD_ACTIVITY;
import static net.healix360.engage.replica.entity.RecordKind.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.care.entity.CallerContext;
import net.healix360.engage.care.entity.Patient;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.outreach.control.Leads;
import net.healix360.engage.replica.entity.PlatformRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallerContextsTest {
    private static final String NUMBER = "+919845012345";

    @TempDir
    private Path directory;

    private LocalCopy copy;
    private CallerContexts contexts;

    @BeforeEach
    void open() {
        copy = new LocalCopy(directory, Clock.systemUTC());
        var records = copy.records();
        contexts = new CallerContexts(
                records, new CallerResolution(new Patients(records), new Leads(records)), new CallerTimeline(records));
    }

    @AfterEach
    void close() {
        copy.close();
    }

    @Test
    void aNumberThatNobodyHasIsNewAndItsCallsAreThere() {
        call("c1", "2026-04-10T04:00:00.000Z", Map.of());

        CallerContext context = ofPhone();

        assertThat(context.isNew()).isTrue();
        assertThat(ids(context)).containsExactly("c1");
    }

    @Test
    void everythingOfAPersonStandsInOneOrderLatestFirst() {
        copy.has(PATIENT, "p1", Map.of("firstName", "Ravi", "phone", NUMBER));
        copy.has(LEAD, "l1", Map.of("name", "Ravi", "phone", NUMBER, "patientId", "p1", "status", "NEW"));
        call("c1", "2026-04-08T04:00:00.000Z", Map.of());
        call("c2", "2026-04-10T04:00:00.000Z", Map.of("patientId", "p1", "leadId", "l1"));
        copy.has(APPOINTMENT, "a1", Map.of("patientId", "p1", "scheduledAt", "2026-04-12T04:00:00.000Z"));
        copy.has(LEAD_ACTIVITY, "n1", Map.of("leadId", "l1", "occurredAt", "2026-04-09T04:00:00.000Z"));
        copy.has(FOLLOW_UP, "f1", Map.of("phone", NUMBER, "dueAt", "2026-04-11T04:00:00.000Z"));
        copy.has(FOLLOW_UP, "f2", Map.of("leadId", "l1", "dueAt", "2026-04-07T04:00:00.000Z"));
        List<String> all = List.of("a1", "f1", "c2", "n1", "c1", "f2");

        assertThat(ids(ofPhone())).isEqualTo(all);
        assertThat(ids(contexts.ofPatient("p1"))).isEqualTo(all);
        assertThat(ids(contexts.ofLead("l1"))).isEqualTo(all);
        assertThat(ofPhone().patient()).map(PlatformRecord::id).contains("p1");
        assertThat(contexts.ofPatient("p1").lead()).map(PlatformRecord::id).contains("l1");
        assertThat(contexts.ofLead("l1").patient()).map(PlatformRecord::id).contains("p1");
    }

    @Test
    void whatIsAnotherPatientsOfTheSameNumberIsNotShown() {
        copy.has(PATIENT, "p1", Map.of("firstName", "Ravi", "phone", NUMBER));
        copy.has(PATIENT, "p2", Map.of("firstName", "Meera", "phone", NUMBER));
        copy.has(LEAD, "l1", Map.of("name", "Somebody", "phone", NUMBER));
        call("c1", "2026-04-08T04:00:00.000Z", Map.of("patientId", "p2"));
        call("c2", "2026-04-09T04:00:00.000Z", Map.of());

        assertThat(ids(contexts.ofPatient("p1"))).containsExactly("c2");
        assertThat(contexts.ofPatient("p1").lead())
                .as("a lead of the number may be anybody's")
                .isEmpty();
        assertThat(ids(ofPhone())).containsExactly("c2");
        assertThat(ofPhone().patient()).isEmpty();
        assertThat(ofPhone().candidates()).extracting(Patient::id).containsExactly("p2", "p1");
        assertThat(ofPhone().isNew()).isFalse();
    }

    @Test
    void aLongHistoryIsCutAndSaysSo() {
        IntStream.range(0, 60)
                .forEach(i -> call("c%02d".formatted(i), "2026-04-10T04:%02d:00.000Z".formatted(i), Map.of()));

        CallerContext context = ofPhone();

        assertThat(context.timeline()).hasSize(50);
        assertThat(context.more()).isTrue();
        assertThat(ids(context)).startsWith("c59", "c58").endsWith("c10");
    }

    @Test
    void whomTheHospitalHasNotIsNotThere() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> contexts.ofPatient("p9"))
                        .problem()
                        .status())
                .isEqualTo(404);
        assertThat(catchThrowableOfType(ProblemException.class, () -> contexts.ofLead("l9"))
                        .problem()
                        .status())
                .isEqualTo(404);
    }

    private CallerContext ofPhone() {
        return contexts.ofPhone(PhoneNumber.parse(NUMBER).orElseThrow());
    }

    private static List<String> ids(CallerContext context) {
        return context.timeline().stream().map(item -> item.record().id()).toList();
    }

    private void call(String id, String at, Map<String, Object> more) {
        Map<String, Object> fields = new java.util.HashMap<>(more);
        fields.put("callerPhone", NUMBER);
        fields.put("startedAt", at);
        fields.put("ucid", id);
        copy.has(CALL, id, fields);
    }
}

package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.worklist.entity.OpenItem;
import org.junit.jupiter.api.Test;

class FollowUpItemsTest {
    private static final Map<String, Object> OWN_PHONE = Map.of("phone", "+919200000001");

    private final Day day = new Day();

    @Test
    void aFollowUpIsOnTheListFromADayBeforeItIsDue() {
        day.followUp("f", Duration.ofHours(25), OWN_PHONE);
        assertThat(day.list()).isEmpty();

        day.clock.forward(Duration.ofHours(1));
        assertThat(day.list()).containsExactly("f");

        OpenItem item = day.item("f");
        assertThat(item.work().type()).isEqualTo(TaskType.FOLLOW_UP);
        assertThat(item.work().createdAt())
                .as("its clock runs from when it is due")
                .isEqualTo(Day.NOON.plus(Duration.ofHours(25)));
        assertThat(item.dueAt()).contains(item.work().createdAt());
        assertThat(day.worklist
                        .team(net.healix360.engage.worklist.entity.WorklistQuestion.ALL)
                        .rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.score().clock().elapsedPercent()).isZero());
    }

    @Test
    void oneThatIsPutOffLeavesTheListUntilThen() {
        day.followUp("f", Duration.ofHours(-1), OWN_PHONE);
        assertThat(day.list()).containsExactly("f");

        day.change(
                RecordKind.FOLLOW_UP,
                "f",
                "dueAt",
                Day.NOON.plus(Duration.ofDays(3)).toString());
        assertThat(day.list()).isEmpty();

        day.clock.forward(Duration.ofDays(2));
        assertThat(day.list()).containsExactly("f");
    }

    @Test
    void oneWithoutATimeIsDueSinceItWasMade() {
        day.records.put(
                RecordKind.FOLLOW_UP,
                "f",
                Day.NOON.minusSeconds(60),
                Map.of("status", "OPEN", "phone", "+919200000001"));
        day.changed(RecordKind.FOLLOW_UP, "f");

        assertThat(day.item("f").work().createdAt()).isEqualTo(Day.NOON.minusSeconds(60));
    }

    @Test
    void withoutAPhoneOfItsOwnItHasItsLeadsOrItsPatients() {
        day.lead("l", Duration.ofHours(1), Map.of("status", "QUALIFIED"));
        day.records.put(
                RecordKind.PATIENT,
                "p",
                Day.NOON,
                Map.of("phone", "+919300000001", "firstName", "Asha", "lastName", "Rao"));
        day.followUp("ofLead", Duration.ZERO, Map.of("leadId", "l"));
        day.followUp("ofPatient", Duration.ZERO, Map.of("patientId", "p"));
        day.followUp("ofNobody", Duration.ZERO, Map.of());

        assertThat(day.list()).containsExactlyInAnyOrder("ofLead", "ofPatient");
        assertThat(day.item("ofLead").phone()).isEqualTo("+9191000l");
        assertThat(day.item("ofLead").name()).contains("Lead l");
        assertThat(day.item("ofPatient").name()).contains("Asha Rao");
    }

    @Test
    void aPatientWhoGetsANumberOrAnotherNameBringsTheFollowUp() {
        day.records.put(RecordKind.PATIENT, "p", Day.NOON, Map.of("firstName", "Asha"));
        day.followUp("f", Duration.ZERO, Map.of("patientId", "p"));
        assertThat(day.list()).isEmpty();

        day.change(RecordKind.PATIENT, "p", "phone", "+919300000001");
        assertThat(day.list()).containsExactly("f");
        day.change(RecordKind.PATIENT, "p", "firstName", "Usha");
        assertThat(day.item("f").name()).contains("Usha");
    }

    @Test
    void aFollowUpThatIsDoneLeavesAndItsAgentsIsNobodyElses() {
        day.followUp("f", Duration.ZERO, Map.of("phone", "+919200000001", "agentId", "record-priya"));
        assertThat(day.listOf(Day.PRIYA)).containsExactly("f");
        assertThat(day.listOf(Day.ARJUN)).isEmpty();

        day.change(RecordKind.FOLLOW_UP, "f", "status", "DONE");
        assertThat(day.list()).isEmpty();
    }
}

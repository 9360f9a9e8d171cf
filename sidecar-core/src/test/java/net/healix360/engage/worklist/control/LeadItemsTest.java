package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;
import net.healix360.engage.worklist.entity.OpenItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadItemsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Day day = new Day();

    @ParameterizedTest
    @CsvSource({"0, CAMPAIGN_LEAD", "1, ATTEMPT_2", "2, ATTEMPT_3", "7, ATTEMPT_3"})
    void howOftenALeadWasTriedTellsItsType(long attempts, TaskType type) {
        day.lead("l", HOUR, Map.of("contactAttempts", attempts));

        assertThat(day.item("l").work().type()).isEqualTo(type);
        assertThat(day.item("l").attempts()).isEqualTo((int) attempts);
    }

    @ParameterizedTest
    @CsvSource({"NEW, true", "CONTACTED, true", "QUALIFIED, false", "APPOINTMENT_SET, false", "LOST, false"})
    void onlyWhoNobodyTalkedWithIsToBeCalled(String status, boolean open) {
        day.lead("l", HOUR, Map.of("status", status));

        assertThat(day.list().contains("l")).isEqualTo(open);
    }

    @Test
    void aDuplicateOrALeadWithoutPhoneIsNotOnTheList() {
        day.lead("double", HOUR, Map.of("isDuplicate", true));
        day.records.put(RecordKind.LEAD, "mail", Day.NOON, Map.of("status", "NEW", "email", "a@b.example"));
        day.changed(RecordKind.LEAD, "mail");

        assertThat(day.list()).isEmpty();
    }

    @Test
    void theRulesMayAskWhatTheRecordKnows() {
        day.records.put(RecordKind.CAMPAIGN, "camp", Day.NOON, Map.of("name", "Heart week"));
        day.lead(
                "l",
                HOUR,
                Map.of(
                        "campaignId", "camp",
                        "interestedService", "Heart check",
                        "isSpam", true,
                        "spamScore", 92L,
                        "patientId", "p",
                        "assignedAgentId", "record-priya"));

        OpenItem item = day.item("l");

        assertThat(item.campaignName()).contains("Heart week");
        assertThat(item.assigned()).contains(Day.PRIYA);
        Facts facts = item.work().facts();
        assertThat(facts.textAt(Fact.LEAD_SOURCE.slot())).isEqualTo("WEBSITE");
        assertThat(facts.textAt(Fact.LEAD_CAMPAIGN_ID.slot())).isEqualTo("camp");
        assertThat(facts.textAt(Fact.LEAD_INTERESTED_SERVICE.slot())).isEqualTo("Heart check");
        assertThat(facts.numberAt(Fact.LEAD_IS_SPAM.slot())).isEqualTo(1);
        assertThat(facts.numberAt(Fact.LEAD_HAS_PATIENT.slot())).isEqualTo(1);
        assertThat(facts.numberAt(Fact.LEAD_SPAM_SCORE.slot())).isEqualTo(92);
    }

    @Test
    void theWorkOfSomebodyWhoHasLeftIsNobodys() {
        day.lead("l", HOUR, Map.of("assignedAgentId", "record-gone"));

        assertThat(day.listOf(Day.PRIYA)).containsExactly("l");
        assertThat(day.listOf(Day.ARJUN)).containsExactly("l");
    }
}

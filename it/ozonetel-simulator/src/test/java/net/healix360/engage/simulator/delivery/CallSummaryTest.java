package net.healix360.engage.simulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.account.AuthMode;
import net.healix360.engage.simulator.day.DaySettings;
import org.junit.jupiter.api.Test;

class CallSummaryTest {
    private static final Set<String> DOCUMENTED_KEYS = Set.of(
            "monitorUCID",
            "UUI",
            "Did",
            "CampaignName",
            "Location",
            "CallerID",
            "PhoneName",
            "Skill",
            "StartTime",
            "EndTime",
            "TimeToAnswer",
            "CallDuration",
            "Duration",
            "FallBackRule",
            "DialedNumber",
            "Type",
            "AgentID",
            "AgentPhoneNumber",
            "AgentUniqueID",
            "AgentName",
            "Disposition",
            "HangupBy",
            "Status",
            "AudioFile",
            "TransferType",
            "TransferredTo",
            "Comments",
            "DialStatus",
            "Apikey",
            "AgentStatus",
            "CustomerStatus",
            "UserName",
            "CallerConfAudioFile",
            "ConfDuration",
            "CampaignStatus",
            "HoldDuration",
            "WrapUpDuration",
            "DataUniqueId");

    @Test
    void hasExactlyTheDocumentedKeysAndOnlyStrings() {
        assertThat(aBusyHour(true)).isNotEmpty().allSatisfy(summary -> {
            Set<String> keys = new TreeSet<>();
            summary.fieldNames().forEachRemaining(keys::add);
            assertThat(keys).containsExactlyInAnyOrderElementsOf(DOCUMENTED_KEYS);
            assertThat(summary.elements()).toIterable().allMatch(JsonNode::isTextual);
        });
    }

    @Test
    void ringTimeAndTalkTimeAddUpToTheWholeOfAnsweredCalls() {
        List<JsonNode> answered = aBusyHour(true).stream()
                .filter(summary -> summary.path("Status").asText().equals("Answered"))
                .toList();
        assertThat(answered).isNotEmpty().allSatisfy(summary -> assertThat(
                        length(summary, "TimeToAnswer").plus(length(summary, "Duration")))
                .isEqualTo(length(summary, "CallDuration")));
    }

    @Test
    void chainsLineUpByPosition() {
        assertThat(aBusyHour(true)).allSatisfy(summary -> {
            int attempts = links(summary, "AgentID");
            assertThat(List.of("AgentName", "AgentPhoneNumber", "AgentUniqueID", "PhoneName", "DialedNumber"))
                    .allSatisfy(key -> assertThat(links(summary, key)).isEqualTo(attempts));
        });
    }

    @Test
    void immediateSummaryKnowsNoDisposition() {
        assertThat(aBusyHour(true))
                .allSatisfy(summary ->
                        assertThat(summary.path("Disposition").asText()).isEmpty());
    }

    @Test
    void lateSummaryKnowsDispositionAndWrapUp() {
        assertThat(aBusyHour(false)).anySatisfy(summary -> {
            assertThat(summary.path("Disposition").asText()).isEqualTo("Appointment Booked");
            assertThat(length(summary, "WrapUpDuration")).isPositive();
        });
    }

    private static List<JsonNode> aBusyHour(boolean immediately) {
        Stage stage = new Stage(Accounts.with(AuthMode.TOKEN_AUTH, "http://127.0.0.1:9/summary", immediately));
        stage.simulation().day().start(new DaySettings(7, 3, 120, 1, 60, 15));
        return stage.pass(3600).summaries();
    }

    private static Duration length(JsonNode summary, String key) {
        return Duration.between(
                LocalTime.MIDNIGHT, LocalTime.parse(summary.path(key).asText()));
    }

    private static int links(JsonNode summary, String key) {
        return summary.path(key).asText().split("->", -1).length;
    }
}

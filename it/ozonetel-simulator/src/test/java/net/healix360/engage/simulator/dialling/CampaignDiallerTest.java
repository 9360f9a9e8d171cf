package net.healix360.engage.simulator.dialling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import net.healix360.engage.simulator.Stage;
import org.junit.jupiter.api.Test;

class CampaignDiallerTest {
    private final Stage stage = new Stage();
    private final CampaignDialler dialler = stage.simulation().dialler();

    @Test
    void progressiveGivesEachReadyAgentTheMostUrgentCustomer() {
        OutboundCampaign campaign = campaign("Followup_OB");
        campaign.list().add(record("9000000031", 1));
        campaign.list().add(record("9000000032", 9));
        stage.ready("priya");
        dialler.start(campaign);
        stage.forgetEvents().pass(6);
        assertThat(stage.story()).containsExactly("priya calling", "Calling priya", "priya incall", "Answered priya");
        JsonNode answered = Stage.read(stage.rawEvents().get(3)).path("data");
        assertThat(answered.path("caller_id").asText()).isEqualTo("9000000032");
        assertThat(answered.path("call_type").asText()).isEqualTo("Progressive");
        assertThat(answered.path("ucid")).isNotEqualTo(answered.path("monitor_ucid"));
        assertThat(Stage.read(stage.rawEvents().get(2)).at("/data/agentMode").asText())
                .isEqualTo("PROGRESSIVE");
    }

    @Test
    void whoeverDoesNotAnswerLeavesTheAgentReadyForTheNext() {
        OutboundCampaign campaign = campaign("Followup_OB");
        campaign.list().add(record("9000009990", 9));
        campaign.list().add(record("9000000032", 1));
        stage.ready("priya");
        dialler.start(campaign);
        stage.pass(12);
        assertThat(stage.onlySummary().path("CustomerStatus").asText()).isEqualTo("NoResponse");
        assertThat(stage.onlySummary().path("DataUniqueId").asText()).isEqualTo("id-9000009990");
        assertThat(stage.agent("priya").state().name()).isEqualTo("BUSY");
        assertThat(campaign.position()).isEqualTo(Position.COMPLETED);
    }

    @Test
    void predictiveDialsFirstAndLosesTheCustomerWhenNobodyIsReadyThen() {
        OutboundCampaign campaign = campaign("Reminder_OB");
        campaign.list().add(record("9000000033", 1));
        stage.ready("priya");
        dialler.start(campaign);
        stage.pass(1);
        stage.simulation().floor().pause(stage.agent("priya"), "Lunch");
        stage.pass(10);
        assertThat(stage.onlySummary().path("Status").asText()).isEqualTo("NotAnswered");
        assertThat(stage.onlySummary().path("Type").asText()).isEqualTo("Predictive");
    }

    @Test
    void previewLetsTheAgentLookFirst() {
        OutboundCampaign campaign = campaign("Review_OB");
        campaign.list().add(record("9000000034", 1));
        stage.ready("priya");
        dialler.start(campaign);
        stage.forgetEvents().pass(4);
        assertThat(stage.story()).isEmpty();
        stage.pass(2);
        assertThat(stage.story()).contains("Calling priya");
    }

    @Test
    void aStoppedCampaignDialsNobody() {
        OutboundCampaign campaign = campaign("Followup_OB");
        campaign.list().add(record("9000000031", 1));
        dialler.start(campaign);
        dialler.stop(campaign);
        stage.ready("priya");
        stage.pass(60);
        assertThat(stage.summaries()).isEmpty();
        assertThat(campaign.list().size()).isEqualTo(1);
    }

    private OutboundCampaign campaign(String name) {
        return dialler.find(name).orElseThrow();
    }

    private static DialRecord record(String phone, int priority) {
        return new DialRecord("id-" + phone, phone, "Asha R", "", "", priority, Stage.MORNING, Instant.MAX);
    }
}

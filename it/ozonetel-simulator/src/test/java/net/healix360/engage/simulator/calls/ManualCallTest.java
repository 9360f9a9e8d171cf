package net.healix360.engage.simulator.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.agents.Agent;
import org.junit.jupiter.api.Test;

class ManualCallTest {
    private final Stage stage = new Stage();
    private final Agent priya = stage.ready("priya");

    @Test
    void answeredCallIsReportedAsManualWithTheCustomerAsCaller() {
        stage.forgetEvents();
        stage.simulation().switchboard().dial(priya, Scripts.manual(stage, CustomerOutcome.ANSWERED, Scripts.talk(20)));
        stage.pass(60);
        assertThat(stage.story())
                .containsExactly(
                        "priya calling",
                        "Calling priya",
                        "priya incall",
                        "Answered priya",
                        "priya ACW",
                        "Disconnect priya",
                        "priya release");
        JsonNode calling = Stage.read(stage.rawEvents().get(1)).path("data");
        assertThat(calling.path("call_type").asText()).isEqualTo("Manual");
        assertThat(calling.path("caller_id").asText()).isEqualTo("9000000002");
        assertThat(stage.onlySummary().path("UUI").asText()).isEqualTo("HX-LEAD-42");
    }

    @Test
    void unansweredCallEndsInWrapUpWithTheCustomersOutcome() {
        stage.simulation()
                .switchboard()
                .dial(priya, Scripts.manual(stage, CustomerOutcome.SUBSCRIBER_ABSENT, Scripts.talk(20)));
        stage.pass(60);
        assertThat(stage.story()).endsWith("Calling priya", "priya ACW", "Disconnect priya", "priya release");
        JsonNode summary = stage.onlySummary();
        assertThat(summary.path("Status").asText()).isEqualTo("NotAnswered");
        assertThat(summary.path("CustomerStatus").asText()).isEqualTo("SubcriberAbsent");
        assertThat(summary.path("AgentStatus").asText()).isEqualTo("answered");
        assertThat(summary.path("DialStatus").asText()).isEqualTo("not_answered");
        assertThat(summary.path("Skill").asText()).isEqualTo("None");
        assertThat(summary.path("AudioFile").asText()).isEmpty();
    }
}

package net.healix360.engage.simulator.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentState;
import org.junit.jupiter.api.Test;

class InboundCallTest {
    private final Stage stage = new Stage();
    private final Switchboard switchboard = stage.simulation().switchboard();

    @Test
    void agentAndCallEventsAlternateAndAcwComesBeforeDisconnect() {
        Agent priya = stage.ready("priya");
        switchboard.receive(Scripts.answeredBy(stage, priya, 7, Scripts.talk(218)));
        stage.pass(300);
        assertThat(stage.story())
                .containsExactly(
                        "priya login",
                        "priya release",
                        "priya calling",
                        "Calling priya",
                        "priya incall",
                        "Answered priya",
                        "priya ACW",
                        "Disconnect priya",
                        "priya release");
    }

    @Test
    void disconnectTellsWhenTheCallReallyEndedNotWhenItWasSent() {
        Stage slow = new Stage();
        switchboardOf(slow).receive(Scripts.answeredBy(slow, slow.ready("priya"), 0, Scripts.talk(59)));
        slow.pass(58.9).pass(0.5);
        JsonNode disconnect = Stage.read(slow.rawEvents().get(slow.rawEvents().size() - 1));
        assertThat(disconnect.at("/data/action").asText()).isEqualTo("Disconnect");
        assertThat(disconnect.at("/data/event_time").asText()).isEqualTo("2025-09-23 09:00:59");
    }

    @Test
    void whoeverHasBeenIdleLongestIsRung() {
        stage.ready("arjun");
        stage.pass(60);
        stage.ready("priya");
        switchboard.receive(Scripts.byLongestIdle(stage, 5, Scripts.talk(10)));
        assertThat(stage.agent("arjun").state()).isEqualTo(AgentState.RINGING);
        assertThat(stage.agent("priya").state()).isEqualTo(AgentState.READY);
    }

    @Test
    void agentsOfAnotherSkillAreNeverRung() {
        stage.ready("meera");
        Call call = switchboard.receive(Scripts.byLongestIdle(stage, 5, Scripts.talk(10)));
        stage.pass(30);
        assertThat(call.phase()).isEqualTo(CallPhase.QUEUED);
    }

    @Test
    void callerWaitsUntilSomebodyIsReady() {
        Call call = switchboard.receive(Scripts.byLongestIdle(stage, 5, Scripts.talk(10)));
        stage.pass(40);
        stage.ready("priya");
        stage.pass(6);
        assertThat(call.phase()).isEqualTo(CallPhase.ACTIVE);
        stage.pass(60);
        assertThat(stage.onlySummary().path("TimeToAnswer").asText()).isEqualTo("00:00:45");
    }

    @Test
    void nobodyReadyMakesAMissedCallWithoutAnyEvent() {
        Queueing impatient = Queueing.ringingFor(Scripts.seconds(5)).withPatience(Scripts.seconds(20));
        switchboard.receive(Scripts.inbound(stage, new Answering.ByLongestIdle(), impatient, Scripts.talk(10)));
        stage.pass(60);
        assertThat(stage.story()).isEmpty();
        JsonNode summary = stage.onlySummary();
        assertThat(summary.path("Status").asText()).isEqualTo("NotAnswered");
        assertThat(summary.path("AgentID").asText()).isEmpty();
        assertThat(summary.path("DialStatus").asText()).isEqualTo("user_disconnected");
        assertThat(summary.path("CallDuration").asText()).isEqualTo("00:00:20");
    }

    @Test
    void attemptsAreChainedWhenTheCallerGivesUpAtTheSecondAgent() {
        stage.ready("priya");
        stage.ready("arjun");
        Queueing queueing = Queueing.ringingFor(Scripts.seconds(30))
                .withUnansweredOffers(1, Scripts.seconds(15))
                .withPatience(Scripts.seconds(25));
        switchboard.receive(Scripts.inbound(stage, new Answering.ByLongestIdle(), queueing, Scripts.talk(10)));
        stage.pass(60);
        JsonNode summary = stage.onlySummary();
        assertThat(summary.path("AgentID").asText()).isEqualTo("priya->arjun");
        assertThat(summary.path("AgentUniqueID").asText()).isEqualTo("1001->1002");
        assertThat(summary.path("DialStatus").asText()).isEqualTo("not_answered->user_disconnected");
        assertThat(stage.agent("priya").isReady()).isTrue();
        assertThat(stage.agent("arjun").isReady()).isTrue();
    }

    @Test
    void transferMovesTheCallAndWrapsUpTheFirstAgent() {
        Agent priya = stage.ready("priya");
        stage.ready("arjun");
        stage.forgetEvents();
        Call call =
                switchboard.receive(Scripts.answeredBy(stage, priya, 4, Scripts.transferred(60, stage.agent("arjun"))));
        stage.pass(120);
        assertThat(stage.story())
                .containsExactly(
                        "priya calling",
                        "Calling priya",
                        "priya incall",
                        "Answered priya",
                        "arjun calling",
                        "Calling arjun",
                        "arjun incall",
                        "Answered arjun",
                        "priya ACW",
                        "priya release",
                        "arjun ACW",
                        "Disconnect arjun",
                        "arjun release");
        JsonNode summary = stage.onlySummary();
        assertThat(summary.path("AgentID").asText()).isEqualTo("priya->arjun");
        assertThat(summary.path("TransferredTo").asText()).isEqualTo("arjun");
        assertThat(summary.path("Duration").asText()).isEqualTo("00:01:00");
        assertThat(call.legs()).extracting(Leg::ucid).doesNotHaveDuplicates();
    }

    @Test
    void ringingAgentWhoLogsOutPassesTheCallerOn() {
        stage.ready("priya");
        stage.ready("arjun");
        Call call = switchboard.receive(Scripts.byLongestIdle(stage, 10, Scripts.talk(10)));
        stage.pass(2);
        switchboard.logout(stage.agent("priya"));
        stage.pass(11);
        assertThat(stage.agent("priya").state()).isEqualTo(AgentState.OFFLINE);
        assertThat(call.handlingLeg().orElseThrow().agent()).isSameAs(stage.agent("arjun"));
        assertThat(call.phase()).isEqualTo(CallPhase.ACTIVE);
    }

    @Test
    void talkingAgentWhoLogsOutEndsTheCall() {
        Call call = switchboard.receive(Scripts.answeredBy(stage, stage.ready("priya"), 1, Scripts.talk(600)));
        stage.pass(30);
        switchboard.logout(stage.agent("priya"));
        stage.pass(1);
        assertThat(call.outcome().hangupBy()).isEqualTo(HangupBy.AGENT);
        assertThat(stage.story()).endsWith("priya ACW", "priya logout", "Disconnect priya");
    }

    private static Switchboard switchboardOf(Stage stage) {
        return stage.simulation().switchboard();
    }
}

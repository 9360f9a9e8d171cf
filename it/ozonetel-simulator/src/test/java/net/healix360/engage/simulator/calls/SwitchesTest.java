package net.healix360.engage.simulator.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.account.CallbackForm;
import net.healix360.engage.simulator.account.DurationStyle;
import net.healix360.engage.simulator.account.Switches;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentState;
import org.junit.jupiter.api.Test;

class SwitchesTest {
    private final Stage stage = new Stage();
    private final Switchboard switchboard = stage.simulation().switchboard();
    private final Agent priya = stage.ready("priya");

    @Test
    void withoutTheTimerAnAgentStaysInAcwUntilSomebodyDisposes() {
        order(switches(true, true, DurationStyle.SOUND, true, false));
        Call call = talkedTo(10);
        stage.pass(600);
        assertThat(priya.state()).isEqualTo(AgentState.ACW);
        switchboard.dispose(priya, call, Disposition.andRelease("Enquiry"));
        assertThat(priya.isReady()).isTrue();
    }

    @Test
    void aLateSummaryComesWhenOrderedAndKnowsTheDisposition() {
        order(switches(false, true, DurationStyle.SOUND, false, false));
        talkedTo(10);
        stage.pass(30);
        assertThat(stage.summaries()).isEmpty();
        stage.pass(60);
        assertThat(stage.onlySummary().path("Disposition").asText()).startsWith("Wrap up time exceeded");
    }

    @Test
    void lengthsMayBeNegativeOrMissing() {
        order(switches(true, true, DurationStyle.NEGATIVE, false, false));
        talkedTo(10);
        stage.pass(20);
        assertThat(stage.onlySummary().path("CallDuration").asText()).startsWith("-");
        order(switches(true, true, DurationStyle.MISSING, false, false));
        stage.pass(60);
        talkedTo(10);
        stage.pass(20);
        JsonNode last = stage.summaries().get(1);
        assertThat(last.path("Duration").asText()).isEmpty();
    }

    @Test
    void withoutChainsOnlyTheLastAttemptIsTold() {
        order(switches(true, false, DurationStyle.SOUND, false, false));
        stage.ready("arjun");
        Queueing queueing = Queueing.ringingFor(Scripts.seconds(2)).withUnansweredOffers(1, Scripts.seconds(5));
        switchboard.receive(Scripts.inbound(stage, new Answering.ByLongestIdle(), queueing, Scripts.talk(10)));
        stage.pass(60);
        assertThat(stage.onlySummary().path("AgentID").asText()).isEqualTo("arjun");
    }

    @Test
    void aMissedRingMayPauseTheAgent() {
        order(switches(true, true, DurationStyle.SOUND, false, true));
        Queueing queueing = Queueing.ringingFor(Scripts.seconds(2)).withUnansweredOffers(1, Scripts.seconds(5));
        switchboard.receive(Scripts.inbound(stage, new Answering.ByLongestIdle(), queueing, Scripts.talk(10)));
        stage.pass(6);
        assertThat(priya.state()).isEqualTo(AgentState.PAUSED);
    }

    @Test
    void aCallSurvivesThatItsAgentIsChangedSilently() {
        Call call = talkedTo(10);
        stage.pass(5);
        stage.simulation().floor().changeSilently(priya, AgentState.OFFLINE, "");
        stage.pass(60);
        assertThat(call.phase()).isEqualTo(CallPhase.ENDED);
        assertThat(priya.state()).isEqualTo(AgentState.OFFLINE);
        assertThat(stage.summaries()).hasSize(1);
    }

    private Call talkedTo(int seconds) {
        return switchboard.receive(Scripts.answeredBy(stage, priya, 1, Scripts.talk(seconds)));
    }

    private void order(Switches switches) {
        stage.simulation().behaviour().order(switches);
    }

    private static Switches switches(
            boolean immediately, boolean chains, DurationStyle durations, boolean noTimer, boolean missedPauses) {
        return new Switches(
                CallbackForm.URLENCODED,
                immediately,
                60,
                false,
                false,
                false,
                chains,
                "pauseReason",
                300,
                durations,
                false,
                noTimer,
                missedPauses,
                false,
                0);
    }
}

package net.healix360.engage.simulator.calls;

import static org.assertj.core.api.Assertions.assertThat;

import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentState;
import org.junit.jupiter.api.Test;

class WrapUpTest {
    private final Stage stage = new Stage();
    private final Switchboard switchboard = stage.simulation().switchboard();
    private final Agent priya = stage.ready("priya");

    @Test
    void timerRunsOutAndSaysSo() {
        Call call = answered(Scripts.talk(10));
        stage.pass(11 + 29);
        assertThat(priya.state()).isEqualTo(AgentState.ACW);
        stage.pass(2);
        assertThat(priya.isReady()).isTrue();
        assertThat(call.outcome().disposition().orElseThrow().text()).isEqualTo("Wrap up time exceeded :30");
    }

    @Test
    void dispositionEndsWrapUpAndTheTimerDoesNotTouchItAnyMore() {
        Call call = answered(Scripts.talk(10));
        stage.pass(15);
        assertThat(switchboard.dispose(priya, call, Disposition.andRelease("Enquiry")))
                .isEqualTo(DispositionReply.SAVED);
        assertThat(priya.isReady()).isTrue();
        stage.pass(60);
        assertThat(call.outcome().disposition().orElseThrow().text()).isEqualTo("Enquiry");
        assertThat(call.outcome().wrapUpDuration()).isEqualTo(Scripts.seconds(4));
    }

    @Test
    void dispositionDuringTheCallIsAppliedAtItsEnd() {
        Call call = answered(Scripts.talk(10));
        stage.pass(5);
        assertThat(switchboard.dispose(priya, call, Disposition.andRelease("Enquiry")))
                .isEqualTo(DispositionReply.QUEUED);
        stage.pass(7);
        assertThat(priya.isReady()).isTrue();
        assertThat(call.outcome().disposition().orElseThrow().text()).isEqualTo("Enquiry");
    }

    @Test
    void secondDispositionIsRefused() {
        Call call = answered(Scripts.talk(10));
        stage.pass(15);
        switchboard.dispose(priya, call, Disposition.andRelease("Enquiry"));
        assertThat(switchboard.dispose(priya, call, Disposition.andRelease("Other")))
                .isEqualTo(DispositionReply.ALREADY_DISPOSED);
        assertThat(call.outcome().disposition().orElseThrow().text()).isEqualTo("Enquiry");
    }

    @Test
    void dispositionMaySendTheAgentOnABreak() {
        Call call = answered(Scripts.talk(10));
        stage.pass(15);
        switchboard.dispose(priya, call, new Disposition("Enquiry", "", Disposition.Next.PAUSE, "Lunch"));
        assertThat(priya.state()).isEqualTo(AgentState.PAUSED);
        assertThat(priya.pauseReason()).contains("Lunch");
    }

    @Test
    void releaseNeverOvertakesDisconnect() {
        answered(Scripts.talk(10).disposedAfter(Scripts.seconds(0), "Enquiry"));
        stage.pass(60);
        assertThat(stage.story()).endsWith("priya ACW", "Disconnect priya", "priya release");
    }

    private Call answered(Talk talk) {
        return switchboard.receive(Scripts.answeredBy(stage, priya, 1, talk));
    }
}

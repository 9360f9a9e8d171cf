package net.healix360.engage.simulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CustomerOutcome;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.ManualScript;
import net.healix360.engage.simulator.calls.Talk;
import org.junit.jupiter.api.Test;

class ScreenPopTest {
    @Test
    void thePageIsToldWhoCallsWhomInItsQuery() {
        Stage stage = new Stage();
        Campaign campaign = new Campaign(
                "Pop", "918000000001", "Ramaiah", null, 30, List.of(), List.of(), null, null, "http://desk/pop?t=1");
        Call call = stage.simulation()
                .switchboard()
                .dial(
                        stage.ready("priya"),
                        new ManualScript(
                                campaign,
                                "9000000001",
                                "a b",
                                CustomerOutcome.ANSWERED,
                                Duration.ofSeconds(1),
                                Talk.of(Duration.ofSeconds(5), HangupBy.USER)));
        assertThat(ScreenPop.url(call, call.legs().get(0)))
                .isEqualTo("http://desk/pop?t=1&callerID=9000000001&ucid=" + call.ucid()
                        + "&did=918000000001&agentID=priya&phoneName=priya&phoneNumber=500964&type=Manual&UUI=a+b");
        // the page is fetched, once
        assertThat(stage.rawEvents()).containsOnlyOnce("");
    }
}

package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.util.List;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.agents.Agent;

/** Calls as tests need them. */
final class Scripts {
    static final String CALLER = "9000000001";

    private Scripts() {}

    static InboundScript answeredBy(Stage stage, Agent agent, int ringSeconds, Talk talk) {
        return inbound(stage, new Answering.ByAgent(agent), Queueing.ringingFor(seconds(ringSeconds)), talk);
    }

    static InboundScript byLongestIdle(Stage stage, int ringSeconds, Talk talk) {
        return inbound(stage, new Answering.ByLongestIdle(), Queueing.ringingFor(seconds(ringSeconds)), talk);
    }

    static InboundScript inbound(Stage stage, Answering answering, Queueing queueing, Talk talk) {
        return new InboundScript(stage.ramaiah(), CALLER, "Ramaiah", answering, queueing, talk);
    }

    static Talk talk(int seconds) {
        return Talk.of(seconds(seconds), HangupBy.USER);
    }

    static ManualScript manual(Stage stage, CustomerOutcome outcome, Talk talk) {
        return new ManualScript(stage.ramaiah(), "9000000002", "HX-LEAD-42", outcome, seconds(6), talk);
    }

    static Talk transferred(int seconds, Agent to) {
        return talk(seconds).transferredTo(List.of(to)).disposedAfter(seconds(5), "Appointment Booked");
    }

    static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}

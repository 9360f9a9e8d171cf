package net.healix360.engage.simulator.softphones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.calls.Answering;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.CallPhase;
import net.healix360.engage.simulator.calls.CustomerOutcome;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.InboundScript;
import net.healix360.engage.simulator.calls.ManualScript;
import net.healix360.engage.simulator.calls.Queueing;
import net.healix360.engage.simulator.calls.Talk;
import org.junit.jupiter.api.Test;

class RegisteredPhonesTest {
    private static final Queueing RINGING = Queueing.ringingFor(Duration.ofSeconds(5));
    private static final Queueing PATIENT = RINGING.withRingTimeout(Duration.ofSeconds(90));

    private final Stage stage = new Stage();
    private final Heard heard = new Heard();
    private final Agent priya = stage.ready("priya");
    private final Softphone phone = stage.simulation().softphones().register(priya, heard);

    @Test
    void aRoutedCallRingsUntilThePersonAnswers() {
        Call call = routed(600);
        stage.pass(15);
        assertThat(call.phase()).isEqualTo(CallPhase.RINGING);

        phone.answer(ucid(call));

        assertThat(call.phase()).isEqualTo(CallPhase.ACTIVE);
        assertThat(priya.state()).isEqualTo(AgentState.BUSY);
        assertThat(heard.words)
                .containsExactly("registered", "rings " + ucid(call) + " 9000000001", "connected " + ucid(call));
    }

    @Test
    void nobodyDisposesForThePersonWhoAnswered() {
        Call call = routed(10);
        phone.answer(ucid(call));
        stage.pass(20);
        assertThat(priya.state()).isEqualTo(AgentState.ACW);
        assertThat(call.outcome().disposition()).isEmpty();
        assertThat(heard.words).endsWith("ended " + ucid(call));
    }

    @Test
    void aDeclinedCallGoesToTheNextAgent() {
        Agent arjun = stage.ready("arjun");
        Call call = routed(60);

        phone.decline(ucid(call));
        stage.pass(6);

        assertThat(call.handlingLeg().orElseThrow().agent()).isSameAs(arjun);
        assertThat(call.phase()).isEqualTo(CallPhase.ACTIVE);
        assertThat(priya.isReady()).isTrue();
        assertThat(heard.words).endsWith("ended " + ucid(call));
    }

    @Test
    void aCallThatNobodyAnswersRingsOutAndIsMissedAtLast() {
        Call call = routed(60);
        stage.pass(21);
        assertThat(priya.isReady()).isTrue();
        assertThat(call.phase()).isEqualTo(CallPhase.QUEUED);
        stage.pass(600);
        assertThat(call.phase()).isEqualTo(CallPhase.ENDED);
        assertThat(call.outcome().isAnswered()).isFalse();
    }

    @Test
    void itRingsForAsLongAsTheOrderSays() {
        Call call = stage.simulation().switchboard().receive(script(new Answering.ByLongestIdle(), PATIENT, 60));
        stage.pass(89);
        assertThat(call.phase()).isEqualTo(CallPhase.RINGING);
        stage.pass(2);
        assertThat(call.phase()).isEqualTo(CallPhase.QUEUED);
    }

    @Test
    void hangingUpEndsTheCallAsTheAgent() {
        Call call = routed(600);
        phone.answer(ucid(call));
        stage.pass(5);
        phone.hangUp(ucid(call));
        assertThat(call.outcome().hangupBy()).isEqualTo(HangupBy.AGENT);
        assertThat(priya.state()).isEqualTo(AgentState.ACW);
    }

    @Test
    void aCallScriptedForTheAgentIsNotThePhones() {
        Call call = stage.simulation().switchboard().receive(script(new Answering.ByAgent(priya), 60));
        stage.pass(6);
        assertThat(call.phase()).isEqualTo(CallPhase.ACTIVE);
        assertThat(heard.words).containsExactly("registered");
    }

    @Test
    void theCustomerIsCalledOnceTheOwnLegIsAnswered() {
        Call call = dialled();
        stage.pass(15);
        assertThat(call.phase()).isEqualTo(CallPhase.RINGING);
        phone.answer(ucid(call));
        stage.pass(7);
        assertThat(call.phase()).isEqualTo(CallPhase.ACTIVE);
    }

    @Test
    void anOwnLegThatIsNotAnsweredEndsTheCall() {
        Call call = dialled();
        stage.pass(21);
        assertThat(call.phase()).isEqualTo(CallPhase.ENDED);
        assertThat(heard.words).endsWith("ended " + ucid(call));
    }

    @Test
    void hangingUpBeforeTheCustomerAnswersEndsTheCall() {
        Call call = dialled();
        phone.answer(ucid(call));
        stage.pass(2);
        phone.hangUp(ucid(call));
        assertThat(call.phase()).isEqualTo(CallPhase.ENDED);
        stage.pass(30);
        assertThat(call.outcome().isAnswered()).isFalse();
    }

    @Test
    void aPhoneThatComesBackFindsItsCall() {
        Call call = routed(600);
        phone.answer(ucid(call));
        phone.detach(heard);
        Heard again = new Heard();

        stage.simulation().softphones().register(priya, again).hangUp(ucid(call));

        assertThat(again.words).containsExactly("registered", "connected " + ucid(call), "ended " + ucid(call));
        assertThat(call.phase()).isEqualTo(CallPhase.ENDED);
    }

    @Test
    void aSecondPhoneEndsTheFirst() {
        stage.simulation().softphones().register(priya, new Heard());
        assertThat(heard.words).containsExactly("registered", "replaced");
    }

    @Test
    void aPhoneThatIsGoneAnswersByScriptAgain() {
        phone.detach(heard);
        Call call = routed(60);
        stage.pass(6);
        assertThat(call.phase()).isEqualTo(CallPhase.ACTIVE);
    }

    @Test
    void ordersAboutAnotherCallChangeNothing() {
        Call call = routed(600);
        phone.answer("4711");
        phone.decline("4711");
        phone.hangUp(ucid(call));
        assertThat(call.phase()).isEqualTo(CallPhase.RINGING);
    }

    private Call routed(int talkSeconds) {
        return stage.simulation().switchboard().receive(script(new Answering.ByLongestIdle(), talkSeconds));
    }

    private InboundScript script(Answering answering, int talkSeconds) {
        return script(answering, RINGING, talkSeconds);
    }

    private InboundScript script(Answering answering, Queueing queueing, int talkSeconds) {
        Talk talk = Talk.of(Duration.ofSeconds(talkSeconds), HangupBy.USER)
                .disposedAfter(Duration.ZERO, "Appointment Booked");
        return new InboundScript(stage.ramaiah(), "9000000001", "Ramaiah", answering, queueing, talk);
    }

    private Call dialled() {
        return stage.simulation()
                .switchboard()
                .dial(
                        priya,
                        new ManualScript(
                                stage.ramaiah(),
                                "9000000002",
                                "HX",
                                CustomerOutcome.ANSWERED,
                                Duration.ofSeconds(6),
                                Talk.of(Duration.ofSeconds(60), HangupBy.USER)));
    }

    private static String ucid(Call call) {
        return call.ucid().digits();
    }

    /** What a phone is told. */
    private static final class Heard implements PhoneLine {
        private final List<String> words = new ArrayList<>();

        @Override
        public void registered() {
            words.add("registered");
        }

        @Override
        public void rings(String ucid, String from) {
            words.add("rings " + ucid + " " + from);
        }

        @Override
        public void connected(String ucid) {
            words.add("connected " + ucid);
        }

        @Override
        public void ended(String ucid) {
            words.add("ended " + ucid);
        }

        @Override
        public void replaced() {
            words.add("replaced");
        }
    }
}

package net.healix360.engage.telephony.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import net.healix360.engage.telephony.control.TelephonyStage.Trouble;
import net.healix360.engage.telephony.entity.AbandonedCall;
import net.healix360.engage.telephony.entity.CallCommand;
import net.healix360.engage.telephony.entity.CallCommand.Action;
import net.healix360.engage.telephony.entity.CallDetail;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.telephony.entity.DialOrder;
import net.healix360.engage.telephony.entity.DispositionOrder;
import net.healix360.engage.telephony.entity.DispositionReply;
import net.healix360.engage.telephony.entity.ListenMode;
import net.healix360.engage.telephony.entity.RecordingAction;
import net.healix360.engage.telephony.entity.SupervisorSeat;
import net.healix360.engage.telephony.entity.VendorAgent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every vendor's adapter runs this against a vendor that answers over the network. */
public abstract class TelephonyProviderContract {
    private final LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Kolkata")).minusDays(1);
    private TelephonyStage stage;
    private TelephonyProvider vendor;
    private Agent agent;

    protected abstract TelephonyStage stage();

    @BeforeEach
    void enter() {
        stage = stage();
        vendor = stage.provider();
        agent = stage.agent();
    }

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void everythingIsOffered() {
        assertThat(vendor.capabilities()).containsExactlyInAnyOrder(Capability.values());
    }

    @Test
    void anAgentWhoLogsInIsThereAndTwiceIsFine() {
        vendor.login(agent);
        vendor.login(agent);

        await().untilAsserted(() -> assertThat(stage.stateOf(agent)).isEqualTo(AgentState.READY));
    }

    @Test
    void anAgentWhoLogsOutIsGoneAndTwiceIsFine() {
        stage.makeReady(agent);

        vendor.logout(agent);
        vendor.logout(agent);

        assertThat(stage.stateOf(agent)).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void aWrongPasswordIsRefused() {
        Agent stranger = new Agent(agent.id(), agent.name(), "r", "m", agent.sipExtension(), "wrong", "c");

        assertThat(fault(() -> vendor.login(stranger))).isEqualTo(Kind.ACCOUNT);
        assertThat(stage.stateOf(agent)).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void aPhoneThatAnotherAgentUsesIsRefused() {
        stage.makeReady(stage.namesake());
        Agent greedy = new Agent(
                agent.id(),
                agent.name(),
                "r",
                "m",
                stage.namesake().sipExtension(),
                agent.sipPassword(),
                agent.campaignName());

        assertThat(fault(() -> vendor.login(greedy))).isEqualTo(Kind.REFUSED);
    }

    @Test
    void anAgentIsLoggedOutByForceInACall() {
        stage.makeReady(agent);
        stage.answeredCall(stage.did(), agent);

        vendor.forceLogout(agent.id());

        assertThat(stage.stateOf(agent)).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void anAgentGoesOnABreakAndComesBack() {
        stage.makeReady(agent);

        vendor.pause(agent.id(), "Training");
        assertThat(stage.stateOf(agent)).isEqualTo(AgentState.PAUSED);
        assertThat(stage.pauseReasonOf(agent)).isEqualTo("Training");

        vendor.ready(agent.id());
        assertThat(stage.stateOf(agent)).isEqualTo(AgentState.READY);
    }

    @Test
    void aBreakThatTheAccountDoesNotKnowIsRefused() {
        stage.makeReady(agent);

        assertThat(fault(() -> vendor.pause(agent.id(), "Fishing"))).isEqualTo(Kind.REFUSED);
        assertThat(stage.stateOf(agent)).isEqualTo(AgentState.READY);
    }

    @Test
    void whoIsNotLoggedInCannotTakeABreak() {
        assertThat(fault(() -> vendor.pause(agent.id(), "Break"))).isEqualTo(Kind.AGENT_STATE);
    }

    @Test
    void whoIsInACallCannotTakeABreak() {
        stage.makeReady(agent);
        stage.answeredCall(stage.did(), agent);

        assertThat(fault(() -> vendor.pause(agent.id(), "Break"))).isEqualTo(Kind.AGENT_STATE);
    }

    @Test
    void onlyOurAgentsAreListedEachUnderItsOwnId() {
        stage.makeReady(agent);
        stage.makeReady(stage.namesake());
        stage.makeReady(stage.foreigner());

        List<VendorAgent> there = vendor.loggedIn();

        assertThat(there)
                .extracting(VendorAgent::agentId)
                .containsExactlyInAnyOrder(agent.id(), stage.namesake().id());
        assertThat(there).extracting(VendorAgent::state).containsOnly(Optional.of(AgentState.READY));
        assertThat(there).extracting(VendorAgent::phone).contains(agent.sipExtension());
    }

    @Test
    void aReadyAgentDialsAndTheCallIsKnownByItsUcid() {
        stage.makeReady(agent);

        Ucid call = vendor.dial(dial("+919000000002"));

        assertThat(stage.isLive(call)).isTrue();
    }

    @Test
    void whoIsNotReadyCannotDial() {
        assertThat(fault(() -> vendor.dial(dial("+919000000002")))).isEqualTo(Kind.AGENT_STATE);
    }

    @Test
    void aCampaignThatIsNotThereIsRefused() {
        stage.makeReady(agent);
        DialOrder order = new DialOrder(agent.id(), "No such campaign", new PhoneNumber("+919000000002"), "");

        assertThat(fault(() -> vendor.dial(order))).isEqualTo(Kind.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"HOLD", "UNHOLD", "MUTE", "UNMUTE"})
    void aLiveCallIsControlled(Action action) {
        stage.makeReady(agent);
        Ucid call = stage.answeredCall(stage.did(), agent);

        assertThat(vendor.control(command(action, call, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000000009", "+91 90000 00009", "09000000009"})
    void aThirdPartyIsBroughtInHoweverTheNumberIsTyped(String number) {
        stage.makeReady(agent);
        Ucid call = stage.answeredCall(stage.did(), agent);

        assertThat(vendor.control(command(Action.CONFERENCE, call, number)))
                .hasValueSatisfying(leg -> assertThat(leg).isNotEqualTo(call));
    }

    @Test
    void aColleagueIsBroughtInByPhoneAndTheAgentLeavesTheCallToBoth() {
        stage.makeReady(agent);
        stage.makeReady(stage.namesake());
        Ucid call = stage.answeredCall(stage.did(), agent);

        vendor.control(command(Action.CONFERENCE, call, stage.namesake().sipExtension()));
        await().untilAsserted(() -> assertThat(stage.stateOf(stage.namesake())).isEqualTo(AgentState.IN_CALL));
        vendor.control(command(Action.KICK_CALL, call, null));

        await().untilAsserted(() -> assertThat(stage.stateOf(agent)).isEqualTo(AgentState.ACW));
        assertThat(stage.isLive(call)).isTrue();
    }

    @Test
    void aNumberThatIsNoneIsRefusedBeforeItIsSent() {
        stage.makeReady(agent);
        Ucid call = stage.answeredCall(stage.did(), agent);

        assertThat(fault(() -> vendor.control(command(Action.CONFERENCE, call, "nobody"))))
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void aCallThatIsOverCannotBeControlled() {
        assertThat(fault(() -> vendor.control(command(Action.HOLD, new Ucid("9062175860395512"), null))))
                .isEqualTo(Kind.CALL_GONE);
    }

    @Test
    void theRecordingOfALiveCallStopsAndGoesOn() {
        stage.makeReady(agent);
        Ucid call = stage.answeredCall(stage.did(), agent);

        vendor.record(call, RecordingAction.PAUSE);
        vendor.record(call, RecordingAction.RESUME);
    }

    @Test
    void aCallThatIsOverIsNotRecordedAnyMore() {
        assertThat(fault(() -> vendor.record(new Ucid("9062175860395512"), RecordingAction.PAUSE)))
                .isEqualTo(Kind.CALL_GONE);
    }

    @Test
    void aDispositionEndsTheAfterCallWorkAndTheSecondChangesNothing() {
        stage.makeReady(agent);
        Ucid call = stage.answeredCall(stage.did(), agent);
        vendor.control(command(Action.KICK_CALL, call, null));
        await().untilAsserted(() -> assertThat(stage.stateOf(agent)).isEqualTo(AgentState.ACW));

        assertThat(vendor.dispose(disposition(call, Disposition.APPOINTMENT_BOOKED, Optional.empty())))
                .isEqualTo(DispositionReply.SAVED);
        assertThat(stage.stateOf(agent)).isEqualTo(AgentState.READY);
        assertThat(vendor.dispose(disposition(call, Disposition.WRONG_NUMBER, Optional.empty())))
                .isEqualTo(DispositionReply.ALREADY_DISPOSED);
        assertThat(stage.dispositionOf(call)).isEqualTo("Appointment Booked");
    }

    @Test
    void aDispositionInTheCallWaitsForItsEndAndABreakFollows() {
        stage.makeReady(agent);
        Ucid call = stage.answeredCall(stage.did(), agent);

        assertThat(vendor.dispose(disposition(call, Disposition.INFO_PROVIDED, Optional.of("Break"))))
                .isEqualTo(DispositionReply.QUEUED);
        vendor.control(command(Action.KICK_CALL, call, null));

        await().untilAsserted(() -> assertThat(stage.stateOf(agent)).isEqualTo(AgentState.PAUSED));
        assertThat(stage.pauseReasonOf(agent)).isEqualTo("Break");
    }

    @Test
    void aCallOfNobodyIsNotDisposed() {
        assertThat(fault(() -> vendor.dispose(
                        disposition(new Ucid("9062175860395512"), Disposition.NO_ANSWER, Optional.empty()))))
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void aPastDayIsOursAloneAndEachCallStandsOnce() {
        stage.pastDay(stage.did(), yesterday, 200);
        stage.pastDay(stage.foreignDid(), yesterday, 100);

        List<CallDetail> calls = vendor.callDetails(yesterday);

        assertThat(calls).hasSize(200).extracting(CallDetail::did).containsOnly(stage.did());
        assertThat(calls).extracting(CallDetail::ucid).doesNotHaveDuplicates();
        assertThat(calls)
                .flatExtracting(CallDetail::agents)
                .isNotEmpty()
                .isSubsetOf(agent.id(), stage.namesake().id());
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.durationSeconds()).isBetween(call.talkSeconds(), 86_400L);
            assertThat(call.endedAt()).isAfterOrEqualTo(call.startedAt());
            assertThat(call.answeredAt().isPresent()).isEqualTo(call.answered());
        });
    }

    @Test
    void oneCallIsFoundByItsUcidAndAThirdQuestionInAMinuteIsToldWhenToComeAgain() {
        stage.pastDay(stage.did(), yesterday, 50);
        CallDetail wanted = vendor.callDetails(yesterday).get(7);

        assertThat(vendor.callDetail(wanted.ucid(), yesterday)).contains(wanted);

        TelephonyFault third =
                catchThrowableOfType(TelephonyFault.class, () -> vendor.callDetail(wanted.ucid(), yesterday));
        assertThat(third.kind()).isEqualTo(Kind.LIMIT);
        assertThat(third.retryAfter()).isPresent();
    }

    @Test
    void callsThatNobodyAnsweredAreOursAndInbound() {
        stage.makeReady(agent);
        Ucid ours = stage.missedCall(stage.did());
        Ucid theirs = stage.missedCall(stage.foreignDid());
        Ucid dialled = stage.unansweredDial(agent);
        await().untilAsserted(() -> assertThat(stage.isLive(dialled)).isFalse());

        List<AbandonedCall> missed = vendor.abandonedCalls();

        assertThat(missed).extracting(AbandonedCall::ucid).containsExactly(ours).doesNotContain(theirs, dialled);
        assertThat(missed).extracting(AbandonedCall::did).containsExactly(stage.did());
    }

    @Test
    void aSupervisorHearsACallWhispersJoinsAndLeaves() {
        stage.makeReady(agent);
        Ucid call = stage.answeredCall(stage.did(), agent);

        SupervisorSeat seat = vendor.listen(call, agent.id());
        vendor.switchTo(seat, ListenMode.WHISPER);
        vendor.switchTo(seat, ListenMode.BARGE);
        vendor.leave(seat);

        assertThat(seat.sipNumber()).isNotBlank();
        assertThat(fault(() -> vendor.leave(seat))).isEqualTo(Kind.REFUSED);
    }

    @Test
    void nobodyListensToACallThatIsOver() {
        assertThat(fault(() -> vendor.listen(new Ucid("9062175860395512"), agent.id())))
                .isEqualTo(Kind.CALL_GONE);
    }

    @Test
    void anotherHospitalsAgentIsRefusedBeforeAnythingIsSent() {
        stage.makeReady(stage.foreigner());
        Agent foreigner = stage.foreigner();

        for (ThrowingCallable order : List.<ThrowingCallable>of(
                () -> vendor.login(foreigner),
                () -> vendor.logout(foreigner),
                () -> vendor.forceLogout(foreigner.id()),
                () -> vendor.pause(foreigner.id(), "Break"),
                () -> vendor.ready(foreigner.id()),
                () -> vendor.dial(new DialOrder(
                        foreigner.id(), foreigner.campaignName(), new PhoneNumber("+919000000002"), "")))) {
            assertThat(fault(order)).isEqualTo(Kind.REFUSED);
        }
        assertThat(stage.stateOf(foreigner)).isEqualTo(AgentState.READY);
    }

    @ParameterizedTest
    @EnumSource
    void aVendorThatIsNotThereHasDoneNothing(Operation operation) {
        assertThat(fault(() -> operation.tryOn(stage.withNobodyThere(), stage))).isEqualTo(Kind.NOT_SENT);
    }

    @ParameterizedTest
    @EnumSource
    void theWrongWayOfAccessIsTheAccountsFault(Operation operation) {
        if (stage.dependsOnAccess(operation)) {
            assertThat(fault(() -> operation.tryOn(stage.withWrongAccess(), stage)))
                    .isEqualTo(Kind.ACCOUNT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tooManyRequestsIsALimit(Operation operation) {
        assertThat(under(Trouble.TOO_MANY_REQUESTS, operation)).isEqualTo(Kind.LIMIT);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoAnswerMayHaveHappened(Operation operation) {
        for (Trouble trouble : List.of(Trouble.HTML, Trouble.SERVER_ERROR, Trouble.EMPTY_ANSWER)) {
            try (TelephonyStage fresh = stage()) {
                fresh.trouble(operation, trouble);
                assertThat(fault(() -> operation.tryOn(fresh.provider(), fresh)))
                        .as("%s", trouble)
                        .isEqualTo(Kind.UNKNOWN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCutConnectionMayHaveHappened(Operation operation) {
        assertThat(under(Trouble.CUT_CONNECTION, operation)).isEqualTo(Kind.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Operation.class,
            names = {"LOGIN", "PAUSE", "DIAL", "CONTROL", "DISPOSE", "CALL_DETAILS", "LISTEN"})
    void aSlowVendorIsNotWaitedForAndMayHaveDoneIt(Operation operation) {
        stage.trouble(operation, Trouble.SLOW);

        assertThat(fault(() -> operation.tryOn(stage.withLittlePatience(), stage)))
                .isEqualTo(Kind.UNKNOWN);
    }

    private Kind under(Trouble trouble, Operation operation) {
        stage.trouble(operation, trouble);
        return fault(() -> operation.tryOn(vendor, stage));
    }

    private static Kind fault(ThrowingCallable call) {
        TelephonyFault fault = catchThrowableOfType(TelephonyFault.class, call);
        assertThat(fault).as("a fault").isNotNull();
        return fault.kind();
    }

    private DialOrder dial(String number) {
        return new DialOrder(agent.id(), agent.campaignName(), new PhoneNumber(number), "HX-LEAD-42");
    }

    private CallCommand command(Action action, Ucid call, String number) {
        return new CallCommand(action, agent.id(), call, stage.did(), Optional.ofNullable(number));
    }

    private DispositionOrder disposition(Ucid call, Disposition disposition, Optional<String> pauseReason) {
        return new DispositionOrder(
                agent.id(), call, stage.did(), agent.campaignName(), disposition, "a note", pauseReason);
    }
}

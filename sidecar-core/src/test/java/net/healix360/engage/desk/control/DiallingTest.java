package net.healix360.engage.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.CallDialled;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.DialWish;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.CallCentre;
import net.healix360.engage.fixture.MemoryDispositionBook;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.ScriptedTelephony;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyFault.Kind;
import net.healix360.engage.telephony.entity.DialOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiallingTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");
    private static final PhoneNumber ASHA = number("9000000002");
    private static final PhoneNumber RAVI = number("9000000003");

    private final TurnableClock clock = new TurnableClock(NOON);
    private final ScriptedTelephony telephony = new ScriptedTelephony();
    private final CallCentre calls = new CallCentre(
            Agents.directoryOf("priya", "arjun"), new MemoryJournal(), new MemoryDispositionBook(), telephony, clock);

    @Test
    void aReadyAgentsCallGoesToTheVendorInTheAgentsCampaignAndIsTold() {
        calls.agent("priya", AgentState.READY);
        Ucid ucid = calls.dialling.dial(
                new DialWish(PRIYA, ASHA, Optional.empty(), Optional.of("lead-7"), Optional.of("missed-9")));

        assertThat(telephony.orders()).containsExactly(new DialOrder(PRIYA, "Inbound", ASHA, "missed-call missed-9"));
        assertThat(calls.dialled.events())
                .containsExactly(
                        new CallDialled(ucid, PRIYA, ASHA, Optional.of("missed-9"), Optional.of("lead-7"), NOON));
    }

    @Test
    void theRequestsOwnCampaignGoesBeforeTheAgents() {
        calls.agent("priya", AgentState.READY);
        calls.dialling.dial(new DialWish(PRIYA, ASHA, Optional.of("Heart camp"), Optional.empty(), Optional.empty()));

        assertThat(telephony.orders(DialOrder.class))
                .extracting(DialOrder::campaignName)
                .containsExactly("Heart camp");
    }

    /** #529: Break and Training could dial. */
    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"PAUSED", "RINGING", "IN_CALL", "ACW", "OFFLINE"})
    void nobodyDialsUnlessReady(AgentState state) {
        calls.agent("priya", state, "Training");
        Problem problem = refused(() -> dial(ASHA));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.slug()).isEqualTo("agent-not-ready");
        assertThat(problem.members()).containsEntry("state", state.name()).containsEntry("reason", "Training");
        assertThat(problem.detail()).endsWith(".");
        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void anAgentOfWhomNothingWasHeardForHoursDoesNotDial() {
        calls.agent("priya", AgentState.READY);
        clock.forward(Duration.ofHours(9));

        assertThat(refused(() -> dial(ASHA)).members()).containsEntry("state", "UNKNOWN");
        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void anAgentWithACallOnTheFloorDoesNotDialWhateverItsStateSays() {
        calls.agent("priya", AgentState.READY);
        calls.inbound("u1", "priya", CallState.RINGING);

        assertThat(refused(() -> dial(ASHA)).slug()).isEqualTo("agent-not-ready");
    }

    @Test
    void theSameRequestWithinThreeSecondsDialsOnce() {
        calls.agent("priya", AgentState.READY);
        Ucid first = dial(ASHA);
        calls.outbound(first.value(), "priya", CallState.RINGING, "09000000002");
        clock.forward(Duration.ofMillis(2_900));

        assertThat(dial(ASHA)).isEqualTo(first);
        assertThat(telephony.orders(DialOrder.class)).hasSize(1);
        assertThat(calls.dialled.events()).hasSize(1);
    }

    @Test
    void manyAtOnceDialOnceAndHearTheSame() throws Exception {
        calls.agent("priya", AgentState.READY);
        CountDownLatch atTheVendor = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        telephony.whileAnswering(order -> {
            atTheVendor.countDown();
            await(answer);
        });
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        try {
            List<Future<Ucid>> heard = IntStream.range(0, 8)
                    .mapToObj(click -> clicks.submit((Callable<Ucid>) () -> dial(ASHA)))
                    .toList();
            await(atTheVendor);
            assertThat(refused(() -> dial(RAVI)).slug())
                    .as("another number meanwhile")
                    .isEqualTo("dial-in-progress");
            answer.countDown();
            for (Future<Ucid> each : heard) {
                assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo(new Ucid("dialled-1"));
            }
        } finally {
            clicks.shutdownNow();
        }
        assertThat(telephony.orders(DialOrder.class)).hasSize(1);
    }

    @Test
    void aSecondCallWaitsUntilTheFirstIsOverOrSurelyNeverCame() {
        calls.agent("priya", AgentState.READY);
        dial(ASHA);
        clock.forward(Duration.ofSeconds(4));

        assertThat(refused(() -> dial(RAVI)).slug()).isEqualTo("dial-in-progress");
        assertThat(refused(() -> dial(ASHA)).slug()).isEqualTo("dial-in-progress");
        clock.forward(OutboundMarker.LIMIT);
        assertThat(dial(RAVI)).isEqualTo(new Ucid("dialled-2"));
    }

    @Test
    void aRefusedCallIsForgottenAtOnceAndNeverRepeatedByItself() {
        calls.agent("priya", AgentState.READY);
        telephony.failing(Kind.LIMIT);

        assertThat(fault(() -> dial(ASHA)).kind()).isEqualTo(Kind.LIMIT);
        assertThat(telephony.orders()).hasSize(1);
        assertThat(dial(ASHA)).isEqualTo(new Ucid("dialled-1"));
    }

    @Test
    void afterASilenceNobodyDialsUntilTheVendorsEventsOrTheLimitSayOtherwise() {
        calls.agent("priya", AgentState.READY);
        telephony.failing(Kind.UNKNOWN);

        assertThat(fault(() -> dial(ASHA)).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(fault(() -> dial(ASHA)).kind())
                .as("the same request has the same answer")
                .isEqualTo(Kind.UNKNOWN);
        clock.forward(Duration.ofSeconds(4));
        assertThat(refused(() -> dial(ASHA)).detail()).contains("Look at your phone");
        assertThat(telephony.orders()).as("dialled once").hasSize(1);

        calls.outbound("it-did-happen", "priya", CallState.RINGING, "09000000002");
        assertThat(calls.marker.answersItself(PRIYA, new Ucid("it-did-happen"))).isTrue();
        calls.outbound("it-did-happen", "priya", CallState.ENDED, "09000000002");
        assertThat(dial(RAVI)).isEqualTo(new Ucid("dialled-1"));
    }

    @Test
    void twoAgentsDialBesideEachOther() {
        calls.agent("priya", AgentState.READY);
        calls.agent("arjun", AgentState.READY);

        assertThat(dial(ASHA)).isEqualTo(new Ucid("dialled-1"));
        assertThat(calls.dialling.dial(wish(new AgentId("arjun"), ASHA))).isEqualTo(new Ucid("dialled-2"));
    }

    private Ucid dial(PhoneNumber number) {
        return calls.dialling.dial(wish(PRIYA, number));
    }

    private static DialWish wish(AgentId agent, PhoneNumber number) {
        return new DialWish(agent, number, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PhoneNumber number(String text) {
        return PhoneNumber.dialable(text).orElseThrow();
    }

    private static Problem refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).problem();
    }

    private static TelephonyFault fault(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(TelephonyFault.class, attempt);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

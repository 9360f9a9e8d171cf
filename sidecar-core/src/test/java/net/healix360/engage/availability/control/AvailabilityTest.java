package net.healix360.engage.availability.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.availability.entity.Wish;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.DeskTelephony;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.telephony.control.TelephonyFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AvailabilityTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");

    private final AgentDirectory agents = Agents.directoryOf("priya", "arjun");
    private final TestFloor test = new TestFloor(agents, new MemoryJournal(), new TurnableClock(NOON));
    private final DeskTelephony telephony = new DeskTelephony();
    private final Availability availability = new Availability(agents, test.floor, telephony);

    @Test
    void whoIsOnABreakBecomesReady() {
        isIn(AgentState.PAUSED);
        availability.choose(PRIYA, new Wish.Ready());

        assertThat(telephony.orders()).containsExactly("ready priya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Break", "Training", "Lunch"})
    void whoIsReadyGoesOnABreakForItsReason(String reason) {
        isIn(AgentState.READY);
        availability.choose(PRIYA, new Wish.Pause(reason));

        assertThat(telephony.orders()).containsExactly("pause priya " + reason);
    }

    @Test
    void offlineIsALogoutAtTheVendor() {
        isIn(AgentState.READY);
        availability.choose(PRIYA, new Wish.Offline());

        assertThat(telephony.orders()).containsExactly("logout priya");
    }

    @Test
    void whoIsOfflineIsLoggedInBeforeAnythingElse() {
        availability.choose(PRIYA, new Wish.Ready());
        isIn(AgentState.OFFLINE);
        availability.choose(PRIYA, new Wish.Pause("Break"));

        assertThat(telephony.orders())
                .containsExactly("login priya", "ready priya", "login priya", "pause priya Break");
    }

    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"RINGING", "IN_CALL", "ACW"})
    void nobodyChoosesAnythingInACallOrAfterCallWorkAndIsToldTheState(AgentState state) {
        isIn(state);
        for (Wish wish : new Wish[] {new Wish.Ready(), new Wish.Pause("Break"), new Wish.Offline()}) {
            Problem problem = refusalOf(wish);
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.slug()).isEqualTo("agent-busy");
            assertThat(problem.members()).containsEntry("state", state.name());
        }
        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void aCallOfWhichOnlyTheCallsEventToldIsACallToo() {
        isIn(AgentState.READY);
        test.take(PlainWords.call("c", "u1", "priya", CallState.ACTIVE, NOON));

        assertThat(refusalOf(new Wish.Offline()).slug()).isEqualTo("agent-busy");
    }

    @Test
    void theFloorFollowsTheVendorsEventsAndNotTheClick() {
        isIn(AgentState.READY);
        availability.choose(PRIYA, new Wish.Pause("Break"));

        assertThat(test.floor.agent(PRIYA).orElseThrow().status().state()).isEqualTo(AgentState.READY);
    }

    @Test
    void whatTheVendorRefusesIsAClearSentence() {
        isIn(AgentState.READY);
        telephony.refuse("pause priya Break", TelephonyFault.Kind.NOT_SENT);

        assertThat(refusalOf(new Wish.Pause("Break")).slug()).isEqualTo("telephony-unavailable");
    }

    @Test
    void anotherHospitalsAgentIsNotThere() {
        assertThatThrownBy(() -> availability.choose(new AgentId("stranger"), new Wish.Ready()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(404));
        assertThat(telephony.orders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aPauseHasAReason(String nothing) {
        assertThatThrownBy(() -> new Wish.Pause(nothing)).isInstanceOf(IllegalArgumentException.class);
    }

    private void isIn(AgentState state) {
        test.take(PlainWords.agent("a-" + state, "priya", state, NOON));
    }

    private Problem refusalOf(Wish wish) {
        return catchThrowableOfType(ProblemException.class, () -> availability.choose(PRIYA, wish))
                .problem();
    }
}

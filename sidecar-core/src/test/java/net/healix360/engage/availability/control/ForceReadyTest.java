package net.healix360.engage.availability.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
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

class ForceReadyTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");

    private final TurnableClock clock = new TurnableClock(NOON.plusMillis(700));
    private final AgentDirectory agents = Agents.directoryOf("priya", "arjun");
    private final TestFloor test = new TestFloor(agents, new MemoryJournal(), clock);
    private final DeskTelephony telephony = new DeskTelephony();
    private final ForceReady forceReady = new ForceReady(agents, telephony, test.inbox, clock);

    @ParameterizedTest
    @EnumSource(
            value = AgentState.class,
            names = {"READY", "PAUSED", "RINGING", "IN_CALL", "ACW", "OFFLINE"})
    void anAgentWhoIsStuckInAnyStateIsReadyAgain(AgentState state) {
        test.take(
                PlainWords.agent("a", "priya", state, NOON),
                PlainWords.call("c", "u1", "arjun", CallState.ACTIVE, NOON));
        forceReady.force(PRIYA, "an operator");

        assertThat(telephony.orders()).containsExactly("force-logout priya", "login priya", "ready priya");
        assertThat(state()).isEqualTo(AgentState.READY);
        assertThat(test.floor.callsOf(new AgentId("arjun"))).hasSize(1);
    }

    @Test
    void theCallThatStuckWithTheAgentIsOver() {
        test.take(PlainWords.call("c", "u1", "priya", CallState.ACTIVE, NOON));
        forceReady.force(PRIYA, "an operator");

        assertThat(test.floor.callsOf(PRIYA)).isEmpty();
    }

    @Test
    void theVendorsEventOfTheSameSecondIsStillHeard() {
        forceReady.force(PRIYA, "an operator");
        test.take(PlainWords.agent("a", "priya", AgentState.RINGING, NOON));

        assertThat(state()).isEqualTo(AgentState.RINGING);
    }

    @Test
    void whenTheLogoutFailsTheAgentIsAsBefore() {
        test.take(PlainWords.agent("a", "priya", AgentState.ACW, NOON));
        telephony.refuse("force-logout priya", TelephonyFault.Kind.NOT_SENT);
        Problem problem = failure(PRIYA);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).startsWith("The logout failed. The agent is as before.");
        assertThat(state()).isEqualTo(AgentState.ACW);
        assertThat(telephony.orders()).isEmpty();
    }

    @Test
    void whenTheLoginFailsTheAgentIsLoggedOutAndThatIsSaid() {
        test.take(PlainWords.agent("a", "priya", AgentState.ACW, NOON));
        telephony.refuse("login priya", TelephonyFault.Kind.UNKNOWN);
        Problem problem = failure(PRIYA);

        assertThat(problem.members()).containsEntry("step", "login");
        assertThat(problem.detail()).startsWith("The login failed. The agent is logged out now.");
        assertThat(state()).isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void whenReadyFailsTheAgentIsLoggedInAndThatIsSaid() {
        telephony.refuse("ready priya", TelephonyFault.Kind.AGENT_STATE);
        Problem problem = failure(PRIYA);

        assertThat(problem.members()).containsEntry("step", "ready");
        assertThat(state()).isEqualTo(AgentState.PAUSED);
    }

    @Test
    void anotherHospitalsAgentIsNotTouched() {
        assertThat(failure(new AgentId("stranger")).status()).isEqualTo(404);
        assertThat(telephony.orders()).isEmpty();
    }

    private AgentState state() {
        return test.floor.agent(PRIYA).orElseThrow().status().state();
    }

    private Problem failure(AgentId agent) {
        return catchThrowableOfType(ProblemException.class, () -> forceReady.force(agent, "an operator"))
                .problem();
    }
}

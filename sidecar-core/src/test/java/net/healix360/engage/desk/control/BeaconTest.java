package net.healix360.engage.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.CallCentre;
import net.healix360.engage.fixture.MemoryDispositionBook;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.ScriptedTelephony;
import net.healix360.engage.fixture.TurnableClock;
import org.junit.jupiter.api.Test;

class BeaconTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final AgentId ARJUN = new AgentId("arjun");
    private static final Ucid CALL = new Ucid("u1");

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T06:30:00Z"));
    private final CallCentre calls = new CallCentre(
            Agents.directoryOf("priya", "arjun"),
            new MemoryJournal(),
            new MemoryDispositionBook(),
            new ScriptedTelephony(),
            clock);

    @Test
    void aTokenIsGoodForItsAgentAndItsCallOnly() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        calls.inbound("u2", "priya", CallState.ACTIVE);
        calls.inbound("u3", "arjun", CallState.ACTIVE);
        String token = calls.beacon.tokenFor(PRIYA, CALL);

        assertThat(calls.beacon.isProvedBy(token, PRIYA, CALL)).isTrue();
        assertThat(calls.beacon.isProvedBy(token, PRIYA, new Ucid("u2"))).isFalse();
        assertThat(calls.beacon.isProvedBy(token, ARJUN, CALL)).isFalse();
        assertThat(calls.beacon.isProvedBy(calls.beacon.tokenFor(ARJUN, CALL), ARJUN, CALL))
                .as("a genuine token of who has not the call")
                .isFalse();
        assertThat(calls.beacon.isProvedBy("forged", PRIYA, CALL)).isFalse();
        assertThat(calls.beacon.isProvedBy("", PRIYA, CALL)).isFalse();
    }

    @Test
    void itIsGoodForSomeMinutesAfterTheCall() {
        calls.inbound("u1", "priya", CallState.ACTIVE);
        String token = calls.beacon.tokenFor(PRIYA, CALL);
        clock.forward(Beacon.AFTER_THE_END.multipliedBy(2));
        assertThat(calls.beacon.isProvedBy(token, PRIYA, CALL)).isTrue();

        calls.inbound("u1", "priya", CallState.ENDED);
        clock.forward(Beacon.AFTER_THE_END.minusSeconds(1));
        assertThat(calls.beacon.isProvedBy(token, PRIYA, CALL)).isTrue();
        clock.forward(java.time.Duration.ofSeconds(1));
        assertThat(calls.beacon.isProvedBy(token, PRIYA, CALL)).isFalse();
    }

    @Test
    void anUnknownCallHasNoBeacon() {
        assertThat(calls.beacon.isProvedBy(calls.beacon.tokenFor(PRIYA, CALL), PRIYA, CALL))
                .isFalse();
    }
}

package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.replica.entity.PlatformWrite;
import org.junit.jupiter.api.Test;

class MissedCallOwnersTest {
    private static final AgentId PRIYA = new AgentId("priya");
    private static final AgentId MEENA = new AgentId("meena");

    private final CallDesk desk = new CallDesk();
    private final TestFloor floor = new TestFloor(desk.agents, new MemoryJournal(), desk.clock);
    private final MissedCallOwners owners = new MissedCallOwners(desk.book, desk.agents, floor.floor, desk.queue);
    private int events;

    @Test
    void whoBecomesReadyGetsWhoHasWaitedLongest() {
        missedFrom("9000000001", 60);
        missedFrom("9000000002", 0);

        turns("priya", AgentState.READY);

        assertThat(owner("+919000000002")).contains(PRIYA);
        assertThat(owner("+919000000001")).isEmpty();
    }

    @Test
    void nobodyHasTwoAndNoTwoHaveTheSame() {
        IntStream.range(1, 5).forEach(n -> missedFrom("900000000" + n, n));

        turns("priya", AgentState.READY);
        turns("priya", AgentState.READY);
        turns("meena", AgentState.READY);

        assertThat(desk.book.queue())
                .extracting(MissedCall::owner)
                .containsExactly(Optional.of(PRIYA), Optional.of(MEENA), Optional.empty(), Optional.empty());
    }

    @Test
    void whoTurnsReadyAndLeavesAgainBeforeTheTurnComesGetsNothing() {
        missedFrom("9000000001", 0);
        event("priya", AgentState.READY);
        event("priya", AgentState.PAUSED);

        owners.handOut();

        assertThat(owner("+919000000001")).isEmpty();
    }

    @Test
    void anOwnerWhoLogsOutGivesThePatientBack() {
        missedFrom("9000000001", 0);
        turns("priya", AgentState.READY);
        turns("priya", AgentState.OFFLINE);
        assertThat(owner("+919000000001")).isEmpty();

        turns("meena", AgentState.READY);
        assertThat(owner("+919000000001")).contains(MEENA);
    }

    @Test
    void whoWasCalledInVainIsGivenBackToo() {
        missedFrom("9000000001", 0);
        turns("priya", AgentState.READY);
        desk.book.put(desk.book.queue().get(0).attempted(PRIYA, NOON));

        turns("priya", AgentState.OFFLINE);
        turns("meena", AgentState.READY);

        assertThat(owner("+919000000001")).contains(MEENA);
    }

    @Test
    void askingAgainGivesTheSameOne() {
        missedFrom("9000000001", 0);
        missedFrom("9000000002", 1);

        assertThat(owners.assign(PRIYA)).isEqualTo(owners.assign(PRIYA));
        assertThat(owners.assign(PRIYA).map(MissedCall::callerPhone)).contains("+919000000001");
    }

    @Test
    void whenNobodyWaitsThereIsNothingToGive() {
        assertThat(owners.assign(PRIYA)).isEmpty();
    }

    @Test
    void theOwnerIsToldToStreamAndPlatform() {
        missedFrom("9000000001", 0);
        int told = desk.queue.events().size();

        turns("priya", AgentState.READY);

        assertThat(desk.queue.events()).hasSize(told + 1);
        assertThat(lastOwed().fields()).containsEntry("agentId", "record-priya");
    }

    @Test
    void aPatientWhoWasGivenBackIsAgainOfTheAgentWhoLetItRing() {
        missedFrom("9000000001", 0);
        turns("meena", AgentState.READY);
        turns("meena", AgentState.OFFLINE);

        assertThat(lastOwed().fields()).containsEntry("agentId", "record-priya").containsEntry("agentName", "Priya N");
    }

    private PlatformWrite lastOwed() {
        return desk.book.owed().get(desk.book.owed().size() - 1);
    }

    private void missedFrom(String phone, int second) {
        desk.summaries.take(missed("u" + phone, phone, NOON.plusSeconds(second)));
    }

    private Optional<AgentId> owner(String phone) {
        return desk.book.queue().stream()
                .filter(entry -> entry.callerPhone().equals(phone))
                .findFirst()
                .flatMap(MissedCall::owner);
    }

    private void turns(String agent, AgentState state) {
        event(agent, state);
        owners.handOut();
    }

    private void event(String agent, AgentState state) {
        int before = floor.journaled.events().size();
        floor.take(PlainWords.agent("k" + events++, agent, state, desk.clock.instant()));
        floor.journaled.events().stream().skip(before).filter(Objects::nonNull).forEach(owners::heard);
    }
}

package net.healix360.engage.missedcalls.control;

import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredCallersTest {
    private final CallDesk desk = new CallDesk();
    private final TestFloor floor = new TestFloor(desk.agents, new MemoryJournal(), desk.clock);
    private final AnsweredCallers callers =
            new AnsweredCallers(desk.book, desk.agents, desk.promise, new FloorWords(new PlainWords()), desk.queue);

    @BeforeEach
    void aPatientWaits() {
        floor.journaled.toldTo(callers::heard);
        desk.summaries.take(missed("u1", "9000000001", NOON));
        desk.clock.set(NOON.plusSeconds(120));
    }

    @Test
    void whoCallsAgainAndIsAnsweredWaitsNoLongerWhileTheyStillTalk() {
        rings("u9");
        callers.settle();
        assertThat(entry().isOpen()).isTrue();

        answered("u9");
        callers.settle();

        assertThat(entry().end()).isEqualTo(Optional.of(MissedCallEnd.REACHED_ELSEWHERE));
        assertThat(entry().endedAt()).contains(desk.clock.instant());
    }

    @Test
    void theyAreToldOnce() {
        answered("u9");
        callers.settle();
        int told = desk.queue.events().size();

        answered("u10");
        callers.settle();

        assertThat(desk.queue.events()).hasSize(told);
    }

    private void rings(String ucid) {
        floor.take(PlainWords.call("ring " + ucid, ucid, "priya", CallState.RINGING, desk.clock.instant()));
    }

    private void answered(String ucid) {
        floor.take(PlainWords.call("answer " + ucid, ucid, "priya", CallState.ACTIVE, desk.clock.instant()));
    }

    private MissedCall entry() {
        return desk.book.queue().get(0);
    }
}

package net.healix360.engage.callrecords.control;

import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.answered;
import static net.healix360.engage.fixture.Summaries.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.control.CallWords;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallBackfillsTest {
    private final CallDesk desk = new CallDesk();
    private final CallBackfills backfills = new CallBackfills(
            desk.book, desk.ledger, desk.links, new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata"), desk.clock);

    @Test
    void missedCallsThatAreInNoQueueComeIntoItUnlessTheNumberWasSpokenToSince() {
        recorded(missed("u1", "9000000001", NOON.minusSeconds(100)));
        recorded(missed("u2", "9000000004", NOON.minusSeconds(100)));
        recorded(answered("u3"));
        List<Long> seen = new ArrayList<>();

        assertThat(backfills.missedCalls(2, seen::add)).isEqualTo(1);
        assertThat(desk.book.queue()).extracting(MissedCall::id).containsExactly("u1");
        assertThat(seen).containsExactly(3L);
        assertThat(backfills.missedCalls(2, looked -> {})).isZero();
    }

    @Test
    void whatWasMissedBeforeTheseDaysStaysWhereItIs() {
        recorded(missed("u1", "9000000001", NOON.minusSeconds(2 * 86_400)));

        assertThat(backfills.missedCalls(2, looked -> {})).isZero();
        assertThat(backfills.missedCalls(3, looked -> {})).isEqualTo(1);
    }

    @Test
    void callsOfNobodyGetTheirLeadByTheirNumber() {
        recorded(answered("u1"));
        desk.copy.lead("lead-1", "+919000000004", 0);

        assertThat(backfills.callerLinks(2, looked -> {})).isEqualTo(1);
        assertThat(desk.book.only().text(CallFact.LEAD_ID)).contains("lead-1");
        assertThat(backfills.callerLinks(2, looked -> {})).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 16})
    void moreThanFifteenDaysOrNoneAreRefused(int days) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> backfills.missedCalls(days, looked -> {}))
                        .problem()
                        .status())
                .isEqualTo(400);
        assertThat(catchThrowableOfType(ProblemException.class, () -> backfills.callerLinks(days, looked -> {}))
                        .problem()
                        .status())
                .isEqualTo(400);
    }

    private void recorded(CallSummary summary) {
        desk.ledger.take(List.of(CallWords.of(summary)), call -> false);
    }
}

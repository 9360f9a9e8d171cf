package net.healix360.engage.adapter.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.healix360.engage.replica.control.UnavailableException;
import org.junit.jupiter.api.Test;

/** Interrupted threads do not wait, so a call that would have to is refused at once. */
class CallBudgetTest {
    private final CallBudget budget = new CallBudget(100, 0.1);

    @Test
    void readsLeaveAPartOfTheShareToWrites() {
        IntStream.range(0, 7).forEach(call -> budget.forRead());

        assertWouldWait(budget::forRead);
        assertThatCode(() -> IntStream.range(0, 3).forEach(call -> budget.forWrite()))
                .doesNotThrowAnyException();
        assertWouldWait(budget::forWrite);
    }

    @Test
    void writesMayUseAllOfTheShare() {
        IntStream.range(0, 10).forEach(call -> budget.forWrite());

        assertWouldWait(budget::forWrite);
    }

    @Test
    void afterThePlatformComplainedNothingIsLeft() {
        budget.overdrawn();

        assertWouldWait(budget::forWrite);
    }

    private static void assertWouldWait(Runnable call) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(call::run).isInstanceOf(UnavailableException.class);
        } finally {
            Thread.interrupted();
        }
    }
}

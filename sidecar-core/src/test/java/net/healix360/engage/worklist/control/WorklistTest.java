package net.healix360.engage.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.MemoryCallBook;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.engine.WorklistScorer;
import org.junit.jupiter.api.Test;

class WorklistTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final AgentId PRIYA = new AgentId("priya");

    private final MemoryCallBook book = new MemoryCallBook();
    private final Worklist worklist = new Worklist(
            new WorklistScorer(),
            new OpenItems(new MissedCallQueue(book, phone -> Optional.empty())),
            new TurnableClock(NOON));

    @Test
    void whoHasWaitedLongestIsCalledFirst() {
        put("young", Duration.ofHours(1));
        put("late", Duration.ofHours(20));
        put("old", Duration.ofHours(8));

        assertThat(worklist.of(PRIYA).rows())
                .extracting(row -> row.item().id())
                .containsExactly("late", "old", "young");
        assertThat(worklist.of(PRIYA).rows().get(0).score().clock().breached()).isTrue();
    }

    @Test
    void amongThoseWhoWaitedAlikeTheOlderAndThenTheSmallerIdComesFirst() {
        put("b", Duration.ofSeconds(2));
        put("c", Duration.ofSeconds(1));
        put("a", Duration.ofSeconds(1));

        assertThat(worklist.of(PRIYA).rows()).extracting(row -> row.item().id()).containsExactly("b", "a", "c");
    }

    @Test
    void anAgentSeesItsOwnCallsAndNobodysButNotAnothers() {
        put("mine", Optional.of(PRIYA), CallbackStatus.PENDING_CALLBACK, "+919000000001");
        put("nobodys", Optional.empty(), CallbackStatus.PENDING_CALLBACK, "+919000000002");
        put("arjuns", Optional.of(new AgentId("arjun")), CallbackStatus.PENDING_CALLBACK, "+919000000003");

        assertThat(worklist.of(PRIYA).rows())
                .extracting(row -> row.item().id())
                .containsExactlyInAnyOrder("mine", "nobodys");
        assertThat(worklist.of(PRIYA).open()).isEqualTo(3);
    }

    @Test
    void whatIsDoneOrCannotBeCalledIsNotOnTheList() {
        put("done", Optional.empty(), CallbackStatus.CALLBACK_COMPLETED, "+919000000001");
        put("tried", Optional.empty(), CallbackStatus.CALLBACK_ATTEMPTED, "+919000000002");
        put("withoutNumber", Optional.empty(), CallbackStatus.PENDING_CALLBACK, " ");

        assertThat(worklist.of(PRIYA).rows()).isEmpty();
    }

    @Test
    void theMostUrgentCallIsOnTheListHoweverManyCameAfterIt() {
        put("forgotten", Duration.ofHours(30));
        IntStream.range(0, 250).forEach(n -> put("n" + n, Duration.ofMinutes(5)));

        assertThat(worklist.of(PRIYA).rows()).hasSize(251);
        assertThat(worklist.of(PRIYA).rows().get(0).item().id()).isEqualTo("forgotten");
    }

    private void put(String id, Duration waited) {
        book.put(missedCall(id, NOON.minus(waited), Optional.empty(), CallbackStatus.PENDING_CALLBACK, "+9190" + id));
    }

    private void put(String id, Optional<AgentId> owner, CallbackStatus status, String phone) {
        book.put(missedCall(id, NOON.minusSeconds(60), owner, status, phone));
    }

    private static MissedCall missedCall(
            String id, Instant missedAt, Optional<AgentId> owner, CallbackStatus status, String phone) {
        return new MissedCall(
                id,
                new Ucid(id),
                phone,
                Optional.empty(),
                "918040000001",
                "Inbound",
                missedAt,
                status,
                1,
                missedAt.plus(Duration.ofHours(12)),
                owner,
                false);
    }
}

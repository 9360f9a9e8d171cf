package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private static final long AT_ONCE = 0;
    private static final long PATIENT = 10_000;

    private final FairQueue<String, String> queue = new FairQueue<>(10, 15);

    @Test
    void whatOneOwnerOfferedComesInItsOrder() {
        offer("ramaiah", 1, 2, 3);

        assertThat(take(10)).containsExactly("ramaiah 1", "ramaiah 2", "ramaiah 3");
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void aShortLineDoesNotWaitBehindALongOne() {
        offer("ramaiah", 1, 2, 3, 4, 5);
        offer("global", 1);

        assertThat(take(3)).containsExactly("ramaiah 1", "global 1", "ramaiah 2");
        assertThat(queue.lengths()).isEqualTo(Map.of("ramaiah", 3));
    }

    @Test
    void aFullLineIsRefusedAndLeavesRoomForTheOthers() {
        IntStream.rangeClosed(1, 10).forEach(n -> offer("ramaiah", n));

        assertThat(queue.offer("ramaiah", "ramaiah 11")).isFalse();
        assertThat(queue.offer("global", "global 1")).isTrue();
    }

    @Test
    void allLinesTogetherHaveABoundToo() {
        IntStream.rangeClosed(1, 10).forEach(n -> offer("ramaiah", n));
        IntStream.rangeClosed(1, 5).forEach(n -> offer("global", n));

        assertThat(queue.offer("third", "third 1")).isFalse();
        assertThat(take(1)).hasSize(1);
        assertThat(queue.offer("third", "third 1")).isTrue();
    }

    @Test
    void takingFromAnEmptyQueueGivesNothingWhenTheTimeIsOver() {
        assertThat(take(5)).isEmpty();
    }

    @Test
    void whoWaitsIsWokenByTheFirstOffer() {
        CompletableFuture<List<String>> taken = CompletableFuture.supplyAsync(() -> take(5, PATIENT));
        offer("ramaiah", 1);

        assertThat(taken).succeedsWithin(java.time.Duration.ofSeconds(30)).isEqualTo(List.of("ramaiah 1"));
    }

    private void offer(String owner, int... numbers) {
        IntStream.of(numbers)
                .forEach(n -> assertThat(queue.offer(owner, owner + " " + n)).isTrue());
    }

    private List<String> take(int atMost) {
        return take(atMost, AT_ONCE);
    }

    private List<String> take(int atMost, long millis) {
        List<String> taken = new ArrayList<>();
        try {
            queue.take(taken, atMost, millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return taken;
    }
}

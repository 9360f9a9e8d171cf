package net.healix360.engage.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StartOrderTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aStepWaitsForWhatItNeeds() throws Exception {
        new StartOrder(List.of(
                        step("sidecar", "seed", "redis"), step("seed", "platform"), step("platform"), step("redis")))
                .run();

        assertThat(done).hasSize(4).containsSubsequence("platform", "seed", "sidecar");
        assertThat(done.indexOf("redis")).isLessThan(done.indexOf("sidecar"));
    }

    @Test
    void stepsThatNeedNothingRunAtTheSameTime() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Step.Action meet = () -> {
            both.countDown();
            both.await();
        };

        new StartOrder(List.of(new Step("a", Set.of(), meet), new Step("b", Set.of(), meet))).run();

        assertThat(both.getCount()).isZero();
    }

    @Test
    void theFirstFailureEndsItAndIsTheReason() {
        Step failing = new Step("platform", Set.of(), () -> {
            throw new StartFailure("no disk");
        });

        assertThatThrownBy(() -> new StartOrder(List.of(failing, step("seed", "platform"))).run())
                .isInstanceOf(StartFailure.class)
                .hasMessage("no disk");
        assertThat(done).isEmpty();
    }

    @Test
    void stepsThatWaitForEachOtherAreNamed() {
        assertThatThrownBy(() -> new StartOrder(List.of(step("a", "b"), step("b", "a"))).run())
                .hasMessageContaining("[a, b]");
    }

    private Step step(String name, String... needs) {
        return new Step(name, Set.of(needs), () -> done.add(name));
    }
}

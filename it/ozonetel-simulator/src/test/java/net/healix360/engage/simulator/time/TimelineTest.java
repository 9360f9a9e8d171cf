package net.healix360.engage.simulator.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant START = Instant.parse("2025-09-23T03:30:00Z");

    private final Timeline timeline = new Timeline(START);
    private final List<String> happened = new ArrayList<>();

    @Test
    void stepsHappenInOrderEachAtItsOwnMoment() {
        timeline.after(Duration.ofSeconds(2), () -> note("second"));
        timeline.after(Duration.ofSeconds(1), () -> note("first"));
        timeline.advanceTo(START.plusSeconds(10));
        assertThat(happened).containsExactly("first at 1", "second at 2");
        assertThat(timeline.now()).isEqualTo(START.plusSeconds(10));
    }

    @Test
    void stepsOfTheSameMomentHappenAsPlanned() {
        for (String name : List.of("a", "b", "c")) {
            timeline.after(Duration.ofSeconds(1), () -> note(name));
        }
        timeline.advanceTo(START.plusSeconds(1));
        assertThat(happened).containsExactly("a at 1", "b at 1", "c at 1");
    }

    @Test
    void aStepMayPlanAnother() {
        timeline.after(Duration.ofSeconds(1), () -> timeline.after(Duration.ofSeconds(1), () -> note("next")));
        timeline.advanceTo(START.plusSeconds(2));
        assertThat(happened).containsExactly("next at 2");
    }

    @Test
    void restartForgetsWhatWasPlanned() {
        timeline.after(Duration.ofSeconds(1), () -> note("never"));
        timeline.restartAt(START.minusSeconds(5));
        timeline.advanceTo(START.plusSeconds(60));
        assertThat(happened).isEmpty();
    }

    private void note(String name) {
        happened.add(name + " at " + Duration.between(START, timeline.now()).toSeconds());
    }
}

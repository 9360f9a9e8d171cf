package net.healix360.engage.simulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.time.Timeline;
import org.junit.jupiter.api.Test;

class FaultLineTest {
    private final List<String> sent = new ArrayList<>();
    private final Timeline timeline = new Timeline(Stage.MORNING);
    private final DeliveryCounters counters = new DeliveryCounters();
    private final FaultLine line = new FaultLine(timeline, (event, delay) -> sent.add(event.body()), counters);

    @Test
    void droppedEventsAreCountedAndNotSent() {
        line.order(new Faults(1, 0, 0, 0, false, 0));
        line.pass(event("one"));
        assertThat(sent).isEmpty();
        assertThat(counters.of(DeliveryCounters.Fate.EVENTS_DROPPED_BY_FAULT)).isEqualTo(1);
    }

    @Test
    void duplicatedEventsAreSentTwice() {
        line.order(new Faults(0, 1, 0, 0, false, 0));
        line.pass(event("one"));
        assertThat(sent).containsExactly("one", "one");
    }

    @Test
    void reorderedEventIsSentAfterItsSuccessor() {
        line.order(new Faults(0, 0, 0, 1, false, 0));
        line.pass(event("one"));
        line.pass(event("two"));
        assertThat(sent).containsExactly("two", "one");
    }

    @Test
    void heldBackEventWithoutASuccessorIsSentAllTheSame() {
        line.order(new Faults(0, 0, 0, 1, false, 0));
        line.pass(event("one"));
        timeline.advanceTo(Stage.MORNING.plusSeconds(3));
        assertThat(sent).containsExactly("one");
    }

    @Test
    void malformedEventsAreCutOff() {
        line.order(new Faults(0, 0, 0, 0, false, 1));
        line.pass(event("{\"a\":1}"));
        assertThat(sent).containsExactly("{\"a");
    }

    @Test
    void probabilitiesOutsideZeroToOneAreRefused() {
        assertThatThrownBy(() -> new Faults(1.1, 0, 0, 0, false, 0)).hasMessageContaining("drop");
        assertThatThrownBy(() -> new Faults(0, 0, 0, Double.NaN, false, 0)).hasMessageContaining("reorder");
    }

    private static VendorEvent event(String body) {
        return new VendorEvent("http://receiver", body);
    }
}

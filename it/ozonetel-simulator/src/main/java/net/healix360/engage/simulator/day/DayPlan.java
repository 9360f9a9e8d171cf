package net.healix360.engage.simulator.day;

import java.time.Duration;
import net.healix360.engage.simulator.time.Timeline;

/** The timeline as long as the day goes on; what was planned for later never happens. */
final class DayPlan {
    private final Timeline timeline;
    private boolean over;

    DayPlan(Timeline timeline) {
        this.timeline = timeline;
    }

    void after(Duration delay, Runnable action) {
        timeline.after(delay, () -> {
            if (!over) {
                action.run();
            }
        });
    }

    void end() {
        over = true;
    }
}

package net.healix360.engage.rules.rule;

import java.time.Duration;
import java.time.Instant;

/** When a rule is looked at. */
public sealed interface Trigger {

    String WORKLIST = "worklist";

    /** Whether what happens is what this waits for. */
    boolean firesOn(Happening happening);

    /** @param request {@code worklist} or {@code assignment} */
    record OnRequest(String request) implements Trigger {
        @Override
        public boolean firesOn(Happening happening) {
            return happening instanceof Happening.Requested requested
                    && requested.request().equals(request);
        }
    }

    /** @param event such as {@code call.missed} */
    record OnEvent(String event) implements Trigger {
        @Override
        public boolean firesOn(Happening happening) {
            return happening instanceof Happening.Occurred occurred
                    && occurred.event().equals(event);
        }
    }

    /** Due at every multiple of the interval since 1970: the same instants after a restart, and on every machine. */
    record OnSchedule(Duration interval) implements Trigger {
        @Override
        public boolean firesOn(Happening happening) {
            return happening instanceof Happening.TimePassed passed && isDue(passed.after(), passed.until());
        }

        private boolean isDue(Instant after, Instant until) {
            long seconds = interval.toSeconds();
            return Math.floorDiv(until.getEpochSecond(), seconds) > Math.floorDiv(after.getEpochSecond(), seconds);
        }
    }

    /** On every request, event and tick. */
    record Always() implements Trigger {
        @Override
        public boolean firesOn(Happening happening) {
            return true;
        }
    }
}

package net.healix360.engage.simulator.vendor;

import java.util.Arrays;

/**
 * What goes wrong at one endpoint.
 *
 * @param times for how many requests still; negative: for all
 * @param delayMillis how long a slow answer takes, in real time
 */
public record EndpointFault(Kind kind, int times, int delayMillis) {
    public static final int ALWAYS = -1;
    public static final int USUAL_DELAY_MILLIS = 3_000;
    private static final int LONGEST_DELAY_MILLIS = 120_000;

    public EndpointFault {
        if (times < ALWAYS) {
            throw new IllegalArgumentException("times must be at least 1, or absent");
        }
        if (delayMillis < 0 || delayMillis > LONGEST_DELAY_MILLIS) {
            throw new IllegalArgumentException("delayMs must be between 0 and " + LONGEST_DELAY_MILLIS);
        }
    }

    EndpointFault once() {
        return times == ALWAYS ? this : new EndpointFault(kind, times - 1, delayMillis);
    }

    /** Ways in which an endpoint fails. */
    public enum Kind {
        RATE_LIMIT("rateLimit"),
        TOKEN_EXPIRED("tokenExpired"),
        WRONG_MODE("wrongMode"),
        HTTP_500("http500"),
        HTTP_429("http429"),
        HTML("html"),
        SLOW("slow"),
        CUT_CONNECTION("cutConnection"),
        EMPTY_BODY("emptyBody");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Kind named(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label.equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("fault must be rateLimit, tokenExpired, wrongMode,"
                            + " http500, http429, html, slow, cutConnection or emptyBody"));
        }
    }
}

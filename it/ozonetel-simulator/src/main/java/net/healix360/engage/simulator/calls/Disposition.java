package net.healix360.engage.simulator.calls;

/**
 * What a call came to, in the words of the campaign, and what the agent does next.
 *
 * @param pauseReason where {@code next} is PAUSE
 */
public record Disposition(String text, String comments, Next next, String pauseReason) {
    /** What the agent does once the disposition is set. */
    public enum Next {
        RELEASE,
        PAUSE,
        STAY_IN_ACW
    }

    public static Disposition andRelease(String text) {
        return new Disposition(text, "", Next.RELEASE, "");
    }

    /** The text the vendor sets when the agent let the timer run out (reference/ozonetel.md §10). */
    static Disposition wrapUpExceeded(int seconds) {
        return andRelease("Wrap up time exceeded :" + seconds);
    }
}

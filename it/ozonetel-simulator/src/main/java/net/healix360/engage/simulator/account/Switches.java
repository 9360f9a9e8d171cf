package net.healix360.engage.simulator.account;

import java.time.Duration;

/**
 * What the vendor does one way for one account and another way for the next, or on a bad day (reference/ozonetel.md §18).
 *
 * @param callbackForm how the call summary travels
 * @param callbackImmediately at call end and without the disposition, otherwise {@code callbackDelaySeconds} later and with it
 * @param callbackDrop call summaries are never sent
 * @param callbackDuplicate each is sent twice
 * @param wrongContentType events and summaries come under a content type that is not theirs
 * @param chains attempts are joined with an arrow; otherwise only the last one is told
 * @param pauseReasonKey where a pause event carries its reason
 * @param disconnectDelayMillis how much later than the agent's ACW event the Disconnect comes
 * @param durations how lengths of time come out in summaries and reports
 * @param realStatusCodes errors have an HTTP status of their own instead of 200
 * @param wrapUpTimerStopped nobody is released from ACW by the campaign's timer
 * @param missedRingPauses an agent who lets it ring is paused instead of ready
 * @param readyAtLogin an agent is ready as soon as he is logged in
 * @param agentStatusLagSeconds the list of logged-in agents is that old, at most ten minutes
 */
public record Switches(
        CallbackForm callbackForm,
        boolean callbackImmediately,
        double callbackDelaySeconds,
        boolean callbackDrop,
        boolean callbackDuplicate,
        boolean wrongContentType,
        boolean chains,
        String pauseReasonKey,
        int disconnectDelayMillis,
        DurationStyle durations,
        boolean realStatusCodes,
        boolean wrapUpTimerStopped,
        boolean missedRingPauses,
        boolean readyAtLogin,
        double agentStatusLagSeconds) {
    private static final double NANOS = 1e9;
    private static final double LONGEST_DELAY_SECONDS = 86_400;
    private static final double LONGEST_LAG_SECONDS = 600;
    private static final int LONGEST_DISCONNECT_DELAY_MILLIS = 600_000;

    public Switches {
        within("callbackDelaySeconds", callbackDelaySeconds, LONGEST_DELAY_SECONDS);
        within("disconnectDelayMs", disconnectDelayMillis, LONGEST_DISCONNECT_DELAY_MILLIS);
        within("agentStatusLagSeconds", agentStatusLagSeconds, LONGEST_LAG_SECONDS);
    }

    /** As the account is configured, with nothing going wrong. */
    public static Switches of(AccountSettings account) {
        return new Switches(
                CallbackForm.URLENCODED,
                account.sendCallbackImmediately(),
                account.callbackDelaySeconds(),
                false,
                false,
                false,
                true,
                account.pauseReasonKey(),
                account.disconnectDelayMillis(),
                DurationStyle.SOUND,
                false,
                false,
                false,
                false,
                0);
    }

    public Duration callbackDelay() {
        return Duration.ofNanos((long) (callbackDelaySeconds * NANOS));
    }

    public Duration disconnectDelay() {
        return Duration.ofMillis(disconnectDelayMillis);
    }

    public Duration agentStatusLag() {
        return Duration.ofNanos((long) (agentStatusLagSeconds * NANOS));
    }

    private static void within(String field, double value, double high) {
        if (!(value >= 0 && value <= high)) {
            throw new IllegalArgumentException(field + " must be between 0 and " + (long) high);
        }
    }
}

package net.healix360.engage.simulator.day;

import java.time.Duration;

/**
 * What a simulated day is like.
 *
 * @param seed the same seed gives the same day
 * @param agents how many work; more than the account has means all
 * @param callsPerHour of the whole account, both directions
 * @param speed simulated seconds per real second
 * @param talkSeconds mean
 * @param wrapUpSeconds mean
 * @param hours after so many simulated hours no new call begins and everybody goes home; 0: the day goes on
 */
public record DaySettings(
        long seed,
        int agents,
        double callsPerHour,
        double speed,
        double talkSeconds,
        double wrapUpSeconds,
        double hours) {
    public static final double ENDLESS = 0;
    private static final double LONGEST_HOURS = 24 * 15;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double MILLIS = 1000;

    public static final double USUAL_TALK_SECONDS = 150;
    public static final double USUAL_WRAP_UP_SECONDS = 18;
    private static final double LONGEST_TALK_SECONDS = 7200;
    private static final double LONGEST_WRAP_UP_SECONDS = 3600;
    private static final double FASTEST = 10_000;
    private static final double BUSIEST = 100_000;

    public DaySettings {
        within("agents", agents, 1, Integer.MAX_VALUE);
        within("callsPerHour", callsPerHour, 0, BUSIEST);
        within("speed", speed, 0.01, FASTEST);
        within("talkSeconds", talkSeconds, 1, LONGEST_TALK_SECONDS);
        within("hours", hours, ENDLESS, LONGEST_HOURS);
        within("wrapUpSeconds", wrapUpSeconds, 0, LONGEST_WRAP_UP_SECONDS);
    }

    public DaySettings(
            long seed, int agents, double callsPerHour, double speed, double talkSeconds, double wrapUpSeconds) {
        this(seed, agents, callsPerHour, speed, talkSeconds, wrapUpSeconds, ENDLESS);
    }

    boolean ends() {
        return hours > ENDLESS;
    }

    Duration length() {
        return Duration.ofMillis((long) (hours * SECONDS_PER_HOUR * MILLIS));
    }

    private static void within(String field, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(field + " must be between " + low + " and " + high);
        }
    }
}

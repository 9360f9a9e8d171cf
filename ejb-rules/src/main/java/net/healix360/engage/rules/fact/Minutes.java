package net.healix360.engage.rules.fact;

import java.time.Instant;

/** Waiting time as everybody here counts it: whole minutes, rounded half up, and never below zero. */
public final class Minutes {
    private static final int SECONDS = 60;
    private static final int HALF = 30;

    private Minutes() {}

    public static long between(Instant begin, Instant now) {
        long seconds = now.getEpochSecond() - begin.getEpochSecond() - (now.getNano() < begin.getNano() ? 1 : 0);
        return Math.max(0, (seconds + HALF) / SECONDS);
    }

    /** The first instant at which so many minutes, at least one, have passed. */
    public static Instant reached(Instant begin, long minutes) {
        return begin.plusSeconds(minutes * SECONDS - HALF);
    }
}

package net.healix360.engage.missedcalls.entity;

import java.time.Duration;
import java.util.List;

/**
 * The missed calls of some time, by when they were missed, counted.
 *
 * @param missed queue entries in all
 * @param leaked those past their time whose patient nobody has reached, and who is one
 * @param kept those that were recovered within their time
 * @param untilFirstAttempt how long each waited until somebody first called back, shortest first; those that nobody called
 *     back are not among them
 */
public record MissedCallTally(long missed, long leaked, long kept, List<Duration> untilFirstAttempt) {}

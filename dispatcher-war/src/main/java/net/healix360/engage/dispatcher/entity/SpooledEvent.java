package net.healix360.engage.dispatcher.entity;

import java.time.Instant;

/**
 * An event in a lane.
 *
 * @param position its place in the spool
 * @param waitingSince when it came to its lane: when it was accepted or, after a replay, when it was put there again
 */
public record SpooledEvent(
        String position,
        String key,
        EventType type,
        String route,
        Instant acceptedAt,
        String body,
        Instant waitingSince) {

    /** One that was not replayed. */
    public SpooledEvent(String position, String key, EventType type, String route, Instant acceptedAt, String body) {
        this(position, key, type, route, acceptedAt, body, acceptedAt);
    }

    /** As it is put into its lane once more. */
    public SpooledEvent again(Instant at) {
        return new SpooledEvent(position, key, type, route, acceptedAt, body, at);
    }
}

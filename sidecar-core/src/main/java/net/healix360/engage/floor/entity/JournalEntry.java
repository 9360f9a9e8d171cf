package net.healix360.engage.floor.entity;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param position its place, growing by one; the id of the stream message it makes
 * @param kind {@code agent}, {@code call}, {@code own-agent}, {@code own-call} or what is noted beside them, as {@code missed-call}
 * @param at the vendor's time
 * @param receivedAt when it reached us
 * @param state what the floor made of it: an agent or call state, or {@code IGNORED}, {@code LATE}
 * @param body the vendor's text, unchanged
 */
public record JournalEntry(
        long position,
        String key,
        String kind,
        String agentId,
        String ucid,
        Instant at,
        Instant receivedAt,
        String state,
        String body) {

    public static final String AGENT = "agent";
    public static final String CALL = "call";
    public static final String MISSED_CALL = "missed-call";

    /** An agent's state that we learned otherwise than by the vendor's event; the body is ours. */
    public static final String OWN_AGENT = "own-agent";

    /** A call's state that we learned otherwise; the body is ours. */
    public static final String OWN_CALL = "own-call";

    /** A supervisor came into an agent's call, changed the mode, or left. */
    public static final String BARGE = "barge";

    /** A call's recording became known; the body is ours and has no address of the vendor's. */
    public static final String RECORDING = "recording";

    /** An alert was raised, says something else, or was dismissed; the body is ours. */
    public static final String ALERT = "alert";

    /** A rule tells an agent something; the body is ours. */
    public static final String NOTICE = "notice";

    /** Nobody could read it; kept for diagnosis, without effect. */
    public static final String IGNORED = "IGNORED";

    /** Too old to change what is live. */
    public static final String LATE = "LATE";

    public boolean isLive() {
        return !state.equals(IGNORED) && !state.equals(LATE);
    }

    public JournalEntry placedAt(long place) {
        return new JournalEntry(place, key, kind, agentId, ucid, at, receivedAt, state, body);
    }
}

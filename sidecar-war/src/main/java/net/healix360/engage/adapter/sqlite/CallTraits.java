package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.calls.entity.CallTrait;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a trait of a call is in SQL: the one condition by which calls are counted and listed. */
@ApplicationScoped
public class CallTraits {
    /** As everywhere, a call is answered that was not missed. */
    static final String ANSWERED = "(call_status IS NOT 'MISSED')";

    static final String INBOUND = "(direction IS 'INBOUND')";

    /** Seconds from offered to answered; what the vendor says where the times do not tell. */
    static final String WAITED = "coalesce(" + seconds("started_at", "answered_at") + ", response_sec)";

    private static final String RANG = seconds("started_at", "ended_at");

    /** Seconds that an inbound caller waited, answered or not. */
    static final String IN_QUEUE = "CASE WHEN " + ANSWERED + " THEN " + WAITED + " ELSE " + RANG + " END";

    /** Talk without hold; a vendor's hold may be longer than its talk. */
    static final String TALK = "max(0, coalesce(talk_sec, 0) - coalesce(hold_sec, 0))";

    private long shortAbandonSeconds;
    private long answerWithinSeconds;

    protected CallTraits() {}

    @Inject
    public CallTraits(
            @ConfigProperty(name = "metrics.short-abandon-seconds", defaultValue = "5") long shortAbandonSeconds,
            @ConfigProperty(name = "metrics.answer-within-seconds", defaultValue = "20") long answerWithinSeconds) {
        this.shortAbandonSeconds = shortAbandonSeconds;
        this.answerWithinSeconds = answerWithinSeconds;
    }

    /** Never unknown: what is not so is the others. */
    String condition(CallTrait trait) {
        return switch (trait) {
            case ANSWERED -> ANSWERED;
            case SHORT_ABANDON ->
                "(" + INBOUND + " AND NOT " + ANSWERED + " AND coalesce(" + RANG + " < " + shortAbandonSeconds
                        + ", 0))";
            case COUNTED -> "(" + INBOUND + " AND NOT " + condition(CallTrait.SHORT_ABANDON) + ")";
            case IN_TIME ->
                "(" + INBOUND + " AND " + ANSWERED + " AND coalesce(" + WAITED + " <= " + answerWithinSeconds + ", 0))";
            case HANDLED -> "(" + ANSWERED + " AND wrap_sec IS NOT NULL)";
            case DISPOSED -> "(coalesce(disposition, '') <> '')";
        };
    }

    private static String seconds(String from, String to) {
        return "(unixepoch(" + to + ", 'subsec') - unixepoch(" + from + ", 'subsec'))";
    }
}

package net.healix360.engage.telephony.control;

import java.time.Duration;
import java.util.Optional;

/** A vendor's refusal or silence, by kind. The message is the vendor's own text and is for logs. */
public class TelephonyFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of fault, and whether what was asked for may have happened all the same. */
    public enum Kind {
        /** Key, user or mode is wrong, or a token stays refused after it was renewed. */
        ACCOUNT,
        /** Asked too often; the vendor did nothing. */
        LIMIT,
        /** The agent's state there forbids it. */
        AGENT_STATE,
        /** There is no such call any more. */
        CALL_GONE,
        /** The request was read and refused. */
        REFUSED,
        /** It was never sent: no connection, or the vendor is known to be down. */
        NOT_SENT,
        /** No answer, or one that cannot be read: it may have happened. */
        UNKNOWN,
        /** This vendor cannot do it. */
        NOT_ABLE
    }

    private final Kind kind;
    private final transient Duration retryAfter;

    public TelephonyFault(Kind kind, String vendorText) {
        this(kind, vendorText, null);
    }

    /** @param retryAfter when to ask again, for {@link Kind#LIMIT}; may be null */
    public TelephonyFault(Kind kind, String vendorText, Duration retryAfter) {
        super(vendorText);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Safe to send again by itself: nothing can have happened. A dial is never repeated, whatever this says. */
    public boolean surelyDidNothing() {
        return kind != Kind.UNKNOWN;
    }
}

package net.healix360.engage.replica.control;

/** Never: something in the call is not acceptable to the platform. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as far as callers act on it. */
    public enum Reason {
        NOT_ALLOWED,
        NOT_FOUND,
        DUPLICATE,
        INVALID
    }

    private final Reason reason;

    public RefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

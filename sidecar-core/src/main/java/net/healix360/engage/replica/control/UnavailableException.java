package net.healix360.engage.replica.control;

/** Not now: the platform is down, slow or throttled. The same call again later is safe. */
public class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean answered;

    public UnavailableException(String reason) {
        this(reason, false);
    }

    /** @param answered whether the platform itself stumbled over this very call, so that it may stumble every time */
    public UnavailableException(String reason, boolean answered) {
        super(reason);
        this.answered = answered;
    }

    public boolean isAnswered() {
        return answered;
    }
}

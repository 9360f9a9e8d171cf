package net.healix360.engage.platform.control.storage;

/** Postgres does not answer; the message says why. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}

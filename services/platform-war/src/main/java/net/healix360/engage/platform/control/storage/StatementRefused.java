package net.healix360.engage.platform.control.storage;

import java.sql.SQLException;

/** Postgres refused a statement; the cause says why. */
public final class StatementRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SQLException refusal;

    StatementRefused(SQLException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    public SQLException refusal() {
        return refusal;
    }
}

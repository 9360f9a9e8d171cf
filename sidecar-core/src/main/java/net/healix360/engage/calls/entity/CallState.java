package net.healix360.engage.calls.entity;

/** How far a call is. */
public enum CallState {
    RINGING,
    ACTIVE,
    HELD,
    ENDED;

    /** Calls only move on: a late "ringing" never undoes an answer, and nothing revives an ended call. */
    public boolean mayBecome(CallState next) {
        return switch (this) {
            case RINGING -> next != HELD;
            case ACTIVE, HELD -> next != RINGING;
            case ENDED -> false;
        };
    }
}

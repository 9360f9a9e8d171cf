package net.healix360.engage.calls.entity;

/** Who told us about a call. A later constant knows better than an earlier one: its word replaces what those said. */
public enum CallSource {
    /** Live events, and what was done at our own desk. */
    EVENTS,
    /** The vendor's list of today's abandoned calls. */
    ABANDONED,
    /** The campaign's callback after the call. */
    SUMMARY,
    /** The vendor's final record. */
    CDR;

    /** Whether its word replaces what the other said; the same source may correct itself. */
    public boolean corrects(CallSource other) {
        return compareTo(other) >= 0;
    }
}

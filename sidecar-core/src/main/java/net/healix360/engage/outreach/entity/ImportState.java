package net.healix360.engage.outreach.entity;

/** How far an import is. */
public enum ImportState {
    /** The file is kept, and nobody has said what its columns are. */
    UPLOADED,
    /** Every row is judged, and nothing is written. */
    CHECKED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE;

    /** Whether it goes on by itself. */
    public boolean isUnderWay() {
        return this == RUNNING || this == UNDOING;
    }
}

package net.healix360.engage.outreach.entity;

/** What a row of an imported file is. */
public enum RowVerdict {
    NEW,
    /** An earlier row has the same number. */
    DUPLICATE_IN_FILE,
    /** The hospital has a lead of that number. */
    DUPLICATE_IN_HOSPITAL,
    INVALID
}

package net.healix360.engage.outreach.entity;

/** How far a lead has come (helix-engage.md §2.8). */
public enum LeadStatus {
    NEW,
    CONTACTED,
    QUALIFIED,
    NURTURING,
    APPOINTMENT_SET,
    CONVERTED,
    LOST
}

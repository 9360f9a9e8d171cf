package net.healix360.engage.outreach.entity;

/** How much a lead matters to those who look at it. */
public enum LeadPriority {
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}

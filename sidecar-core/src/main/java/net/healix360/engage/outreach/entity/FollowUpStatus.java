package net.healix360.engage.outreach.entity;

/** Whether a follow-up is still to be done. */
public enum FollowUpStatus {
    OPEN,
    DONE,
    CANCELLED
}

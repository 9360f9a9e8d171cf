package net.healix360.engage.outreach.entity;

/** What a follow-up is about. */
public enum FollowUpType {
    CALLBACK,
    REPORT,
    APPOINTMENT_REMINDER,
    PAYMENT,
    OTHER
}

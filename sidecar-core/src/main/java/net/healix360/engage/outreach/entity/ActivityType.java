package net.healix360.engage.outreach.entity;

/** What was done about a lead. */
public enum ActivityType {
    CALL,
    MESSAGE,
    NOTE,
    STATUS_CHANGE,
    APPOINTMENT,
    WEB_CHAT,
    ENQUIRY
}

package net.healix360.engage.rules;

/** What kind of work an item on the worklist is; the wire name is the lower-case one. */
public enum TaskType {
    MISSED_CALL,
    FOLLOW_UP,
    CAMPAIGN_LEAD,
    ATTEMPT_2,
    ATTEMPT_3;

    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

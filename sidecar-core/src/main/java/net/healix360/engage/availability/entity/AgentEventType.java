package net.healix360.engage.availability.entity;

/** What an agent's day is made of (reference/helix-engage.md §2.13). */
public enum AgentEventType {
    LOGIN,
    LOGOUT,
    READY,
    PAUSE,
    RESUME,
    CALL_START,
    CALL_END,
    ACW_START,
    ACW_END
}

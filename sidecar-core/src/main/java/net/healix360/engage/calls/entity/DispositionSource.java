package net.healix360.engage.calls.entity;

/** Which layer of after-call work protection a disposition came from (reference/helix-engage.md §2.4). */
public enum DispositionSource {
    /** The agent chose it. */
    AGENT,
    /** The agent's page was closed with the call undisposed. */
    BEACON,
    /** Nobody said anything in time. */
    TIMER
}

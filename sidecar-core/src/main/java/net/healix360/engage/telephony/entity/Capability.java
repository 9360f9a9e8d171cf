package net.healix360.engage.telephony.entity;

/** What a telephony vendor can do; what it cannot is refused with a sentence before it is tried. */
public enum Capability {
    AGENT_STATE,
    AGENT_STATUS,
    DIAL,
    CALL_CONTROL,
    RECORDING_CONTROL,
    DISPOSITION,
    CALL_DETAILS,
    ABANDONED_CALLS,
    /** Listening to a call, whispering to its agent, joining it. */
    SUPERVISION
}

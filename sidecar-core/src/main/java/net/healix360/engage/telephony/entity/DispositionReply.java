package net.healix360.engage.telephony.entity;

/** What the vendor did with a disposition. */
public enum DispositionReply {
    SAVED,
    /** The call is still on; it is applied when the call ends. */
    QUEUED,
    /** The vendor had one before; ours changed nothing there. */
    ALREADY_DISPOSED
}

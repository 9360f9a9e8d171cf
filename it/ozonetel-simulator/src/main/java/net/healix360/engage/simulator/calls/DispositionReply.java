package net.healix360.engage.simulator.calls;

/** What became of a disposition (reference/ozonetel.md §10). */
public enum DispositionReply {
    QUEUED,
    SAVED,
    ALREADY_DISPOSED
}

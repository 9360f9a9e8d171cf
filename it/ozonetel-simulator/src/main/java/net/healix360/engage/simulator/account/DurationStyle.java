package net.healix360.engage.simulator.account;

/** How lengths of time come out in summaries and reports; the vendor's are not always sound (reference/ozonetel.md §1.4). */
public enum DurationStyle {
    SOUND,
    NEGATIVE,
    MISSING
}

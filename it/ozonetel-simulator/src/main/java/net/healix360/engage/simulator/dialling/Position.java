package net.healix360.engage.simulator.dialling;

/** How far a campaign is (reference/ozonetel.md §12.1). */
public enum Position {
    READY,
    RUNNING,
    COMPLETED
}

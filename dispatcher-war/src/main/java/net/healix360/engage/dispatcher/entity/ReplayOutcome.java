package net.healix360.engage.dispatcher.entity;

/** What became of the wish to send an event through its lane once more, with what to tell when it was not done. */
public enum ReplayOutcome {
    REPLAYED("stands at the end of its lane"),
    WAITING("waits in its lane already"),
    QUARANTINED("waits until a hospital registers its agent"),
    FOREIGN("its agent belongs to another hospital now"),
    UNKNOWN("is not kept any more");

    private final String told;

    ReplayOutcome(String told) {
        this.told = told;
    }

    public String told() {
        return told;
    }
}

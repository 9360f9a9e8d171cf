package net.healix360.engage.launcher.boot;

/** What a class cache was recorded from. */
public enum TrainedFor {
    /** A start and nothing more: what every part shares. */
    START("classes"),
    /** A start and some seconds of the vendor's events: methods that are hot then are known to be. */
    EVENTS("events");

    private final String cache;

    TrainedFor(String cache) {
        this.cache = cache;
    }

    String cache() {
        return cache;
    }
}

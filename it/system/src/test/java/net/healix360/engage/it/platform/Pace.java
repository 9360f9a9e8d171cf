package net.healix360.engage.it.platform;

/** Asked before every call of a caller. */
interface Pace {
    /** User tokens are not limited (§3.3). */
    Pace FREE = () -> {};

    void call();
}

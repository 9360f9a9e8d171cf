package net.healix360.engage.launcher.part;

/** Asks a part itself whether it is ready; a listening port or a line in a log proves nothing. */
@FunctionalInterface
public interface Probe {
    Readiness ask();
}

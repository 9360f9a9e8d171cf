package net.healix360.engage.launcher.run;

import java.util.Set;

/**
 * Something to be done once while starting.
 *
 * @param needs names of the steps that must be done before
 */
record Step(String name, Set<String> needs, Action action) {

    /** What the step does. */
    @FunctionalInterface
    interface Action {
        void run() throws StartFailure, InterruptedException;
    }
}

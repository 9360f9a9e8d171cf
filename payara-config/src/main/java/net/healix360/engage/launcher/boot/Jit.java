package net.healix360.engage.launcher.boot;

import java.util.List;

/**
 * How eagerly a JVM compiles. The optimising compiler takes half of the CPU time of a start (measured: 20 s with it, 10 s without, for a
 * sidecar), for code most of which never runs again.
 */
public enum Jit {
    /** The quick compiler only: half the start, a tenth less memory, about half the throughput. */
    QUICK("-XX:TieredStopAtLevel=1"),
    /** The optimising compiler too, but only for what a start does not make hot. */
    PATIENT("-XX:Tier4InvocationThreshold=250000 -XX:Tier4MinInvocationThreshold=100000"
            + " -XX:Tier4CompileThreshold=750000 -XX:Tier4BackEdgeThreshold=4000000"),
    /** The JDK's defaults. */
    FULL("");

    private final String flags;

    Jit(String flags) {
        this.flags = flags;
    }

    public List<String> flags() {
        return flags.isEmpty() ? List.of() : List.of(flags.split(" "));
    }
}

package net.healix360.engage.launcher.part;

/** A part's own answer to "are you ready?", with its reason when it is not. */
public record Readiness(boolean ready, String reason) {
    public static final Readiness READY = new Readiness(true, null);

    public static Readiness notReady(String reason) {
        return new Readiness(false, reason);
    }
}

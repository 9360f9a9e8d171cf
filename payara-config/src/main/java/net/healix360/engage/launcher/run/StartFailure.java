package net.healix360.engage.launcher.run;

/** A part cannot be brought up; the message tells a person why, and what to do where that is known. */
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

package net.healix360.engage.telephony.entity;

/** How a supervisor takes part in an agent's call. */
public enum ListenMode {
    /** Nobody hears the supervisor, and nobody is told. */
    LISTEN('4'),
    /** The agent hears the supervisor, the patient does not. */
    WHISPER('5'),
    /** Everybody hears everybody. */
    BARGE('6');

    private final char key;

    ListenMode(char key) {
        this.key = key;
    }

    /** The telephone key that switches to this mode (reference/ozonetel.md §9.6). */
    public char key() {
        return key;
    }

    public boolean isHeardByAgent() {
        return this != LISTEN;
    }
}

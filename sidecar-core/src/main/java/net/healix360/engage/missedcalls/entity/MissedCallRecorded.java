package net.healix360.engage.missedcalls.entity;

/**
 * An entry of the callback queue came, was counted once more, found or lost its owner or came nearer its end; durable.
 *
 * @param missed whether the patient was missed just now
 */
public record MissedCallRecorded(MissedCall missedCall, boolean missed) {

    /** Something else became of it. */
    public MissedCallRecorded(MissedCall missedCall) {
        this(missedCall, false);
    }
}

package net.healix360.engage.availability.entity;

/** What an agent chooses to be; calls and after-call work are not chosen. */
public sealed interface Wish {

    /** Calls may come. */
    record Ready() implements Wish {}

    /**
     * No calls for now.
     *
     * @param reason one that the telephony account knows, such as {@code Break} or {@code Training}
     */
    record Pause(String reason) implements Wish {
        private static final int LONGEST = 60;

        public Pause {
            reason = reason == null ? "" : reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST) {
                throw new IllegalArgumentException("a pause has a reason of 1 to " + LONGEST + " characters");
            }
        }
    }

    /** Gone from the floor: logged out at the vendor. */
    record Offline() implements Wish {}
}

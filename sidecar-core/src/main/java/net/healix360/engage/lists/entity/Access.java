package net.healix360.engage.lists.entity;

import java.time.Instant;

/**
 * That a person saw or heard what is kept covered.
 *
 * @param subject what it was: a {@link Revealable}'s wire name, or a list's
 * @param subjectId which one; empty for a whole list
 * @param reason what the person said about it; may be empty
 */
public record Access(
        Instant at, String memberId, String memberName, Act act, String subject, String subjectId, String reason) {

    /** What was done. */
    public enum Act {
        NUMBER_REVEALED,
        RECORDING_HEARD,
        LIST_EXPORTED,
        /** With whole phone numbers. */
        NUMBERS_EXPORTED
    }
}

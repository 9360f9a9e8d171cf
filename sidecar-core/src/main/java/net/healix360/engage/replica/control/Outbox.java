package net.healix360.engage.replica.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.replica.entity.PlatformWrite;

/**
 * Writes that the platform is owed, kept until it has them. A dead letter holds back what is owed for the same record
 * after it: order per record is never given up.
 */
public interface Outbox {

    /** A write with its place in the queue and how often the platform stumbled over it. */
    record Owed(long id, PlatformWrite write, int attempts) {}

    /**
     * A write that the platform refused for good.
     *
     * @param heldBack how many later writes of the same record wait behind it
     */
    record DeadLetter(long id, PlatformWrite write, String error, Instant owedSince, long heldBack) {}

    /**
     * How much is owed.
     *
     * @param waiting writes that will be tried, held back ones included
     * @param dead writes that need an administrator
     */
    record Depth(long waiting, long dead, Optional<Instant> oldest) {}

    /** The oldest writes that may be tried now, in order. */
    List<Owed> due(int most);

    /** The platform has them. */
    void paid(List<Owed> writes);

    /** The platform will not take this one as it is. */
    void refused(Owed write, String error);

    /** The platform stumbled over this one. */
    void stumbled(Owed write);

    Depth depth();

    List<DeadLetter> deadLetters(int most);

    /** Puts a dead letter back into its place; false when there is none of that id. */
    boolean replay(long id);

    /** Gives a dead letter up for good and returns it. */
    Optional<PlatformWrite> discard(long id);
}

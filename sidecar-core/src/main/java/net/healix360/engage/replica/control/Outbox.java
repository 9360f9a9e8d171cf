package net.healix360.engage.replica.control;

import java.util.List;

/** Writes that the platform is owed, kept until it has them. */
public interface Outbox {

    /** A write with its place in the queue. */
    record Owed(long id, PlatformWrite write) {}

    /** How many writes wait, and how many the platform refused for good. */
    record Depth(long waiting, long dead) {}

    /** The oldest waiting writes, in order. */
    List<Owed> oldest(int most);

    /** The platform has them. */
    void paid(List<Owed> writes);

    /** The platform will never take this one; it is kept for an administrator to see. */
    void refused(Owed write, String error);

    Depth depth();
}

package net.healix360.engage.replica.control;

import java.util.List;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** Writes records to the platform with the hospital's own credential, idempotently. */
public interface PlatformWriter {
    /** The most records that every release of the platform takes at once. */
    int LARGEST_BATCH = 60;

    /**
     * Creates or updates these records of one kind, by their key or, where a write names it, by their id and nothing
     * else; returns them as the platform now has
     * them. Throws {@link UnavailableException} or {@link RefusedException}; either way the same call again is safe.
     */
    List<PlatformRecord> upsert(RecordKind kind, List<PlatformWrite> writes);
}

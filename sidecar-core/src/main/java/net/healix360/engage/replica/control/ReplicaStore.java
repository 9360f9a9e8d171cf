package net.healix360.engage.replica.control;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;

/**
 * The local copy, as it is kept. A record as it was never replaces what is newer, and what the platform is still owed
 * stays as people left it.
 */
public interface ReplicaStore {

    SyncState state(RecordKind kind);

    /** Returns the ids of the records about which something new is stored now. */
    Set<String> save(RecordKind kind, List<PlatformRecord> records);

    /** A page and how far the copy is with it, together or not at all. */
    Set<String> save(RecordKind kind, List<PlatformRecord> records, SyncState state);

    /** Removes what the present generation has not met, and returns the ids. */
    Set<String> dropOlderGenerations(SyncState state);

    /** Changes the record here at once and owes the platform the same; both or neither. Returns what is stored. */
    PlatformRecord owe(PlatformWrite write);

    /** Owes the platform records that nobody has yet, all or none; they are here when the platform has made them. */
    void oweNew(List<PlatformWrite> writes);

    /** Whether the platform is owed something for this record. */
    boolean owes(RecordKind kind, String id);

    /** Whether the platform is owed a write under one of these ids or keys, whatever its kind. */
    boolean owesAny(Collection<String> keys);

    /** How many records there are with ids from {@code from} (included) to {@code to} (not included). */
    long count(RecordKind kind, IdRange range);

    Set<String> ids(RecordKind kind, IdRange range);

    /** Forgets records that the platform has no more. */
    void remove(RecordKind kind, Collection<String> ids);
}

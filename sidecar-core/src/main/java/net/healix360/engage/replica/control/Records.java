package net.healix360.engage.replica.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** Reads the local copy: answers in milliseconds, and whether the platform answers or not. Deleted records are not there. */
public interface Records {

    /** A part of a list with the number of all that match. */
    record Page(List<PlatformRecord> items, long total, Optional<String> nextCursor) {}

    Optional<PlatformRecord> find(RecordKind kind, String id);

    /** @throws net.healix360.engage.foundation.problem.ProblemException 400 for a field that the kind has not, or a bad cursor */
    Page list(RecordKind kind, RecordQuery query);

    /** Those whose field has one of the values, latest first by the kind's time, in one question. */
    List<PlatformRecord> latest(RecordKind kind, String field, Collection<String> values, int most);

    /**
     * Records with words that begin with each of the given ones; digits are compared with phone numbers, from their
     * beginning or end. Those with the very words come first.
     */
    List<PlatformRecord> search(RecordKind kind, String words, int most);

    /** Whether something of the record is not at the platform yet. */
    default boolean pending(PlatformRecord record) {
        return pendingAmong(record.kind(), List.of(record.id())).contains(record.id());
    }

    /** The ids of those of which something is not at the platform yet. */
    Set<String> pendingAmong(RecordKind kind, Collection<String> ids);

    Map<RecordKind, Long> counts();
}

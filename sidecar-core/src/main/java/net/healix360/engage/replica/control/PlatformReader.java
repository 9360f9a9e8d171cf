package net.healix360.engage.replica.control;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** Reads the platform's records, within the hospital's share of what the platform lets it ask. */
public interface PlatformReader {

    /** Some records in order of their last change, and where the next ones begin; none when these were the last. */
    record Page(List<PlatformRecord> records, Optional<String> next) {}

    /**
     * @param since leaves out what neither changed nor was deleted from then on; without it all that is not deleted
     * @throws RefusedException {@code NOT_FOUND} when the platform keeps no such kind
     */
    Page changed(RecordKind kind, Optional<Instant> since, Optional<String> cursor);

    /** The records of these ids that exist, deleted ones included. */
    List<PlatformRecord> byIds(RecordKind kind, Collection<String> ids);

    long count(RecordKind kind, IdRange range);

    Set<String> ids(RecordKind kind, IdRange range);
}

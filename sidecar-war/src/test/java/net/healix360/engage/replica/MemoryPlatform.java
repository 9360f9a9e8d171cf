package net.healix360.engage.replica;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.replica.control.IdRange;
import net.healix360.engage.replica.control.PlatformReader;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;

/** A platform with one kind of records, in pages of three, that counts how often it is asked. */
final class MemoryPlatform implements PlatformReader {
    static final int PAGE = 3;

    final Map<String, PlatformRecord> records = new TreeMap<>();
    int calls;
    int failAtCall = -1;
    /** What happens once, during the next call. */
    Runnable meanwhile = () -> {};

    void put(PlatformRecord record) {
        records.put(record.id(), record);
    }

    @Override
    public Page changed(RecordKind kind, Optional<Instant> since, Optional<String> cursor) {
        asked();
        List<PlatformRecord> all = records.values().stream()
                .filter(record -> since.map(from -> changedSince(record, from))
                        .orElse(record.deletedAt().isEmpty()))
                .sorted(Comparator.comparing(PlatformRecord::updatedAt).thenComparing(PlatformRecord::id))
                .toList();
        int from = cursor.map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), from + PAGE);
        return new Page(all.subList(from, to), to < all.size() ? Optional.of("" + to) : Optional.empty());
    }

    private static boolean changedSince(PlatformRecord record, Instant from) {
        return Stream.concat(Stream.of(record.updatedAt()), record.deletedAt().stream())
                .anyMatch(at -> !at.isBefore(from));
    }

    @Override
    public List<PlatformRecord> byIds(RecordKind kind, Collection<String> ids) {
        asked();
        return ids.stream().filter(records::containsKey).map(records::get).toList();
    }

    @Override
    public long count(RecordKind kind, IdRange range) {
        asked();
        return within(range).size();
    }

    @Override
    public Set<String> ids(RecordKind kind, IdRange range) {
        asked();
        return within(range);
    }

    private Set<String> within(IdRange range) {
        return records.values().stream()
                .filter(record -> record.deletedAt().isEmpty())
                .map(PlatformRecord::id)
                .filter(id -> id.compareTo(range.from()) >= 0 && (range.to() == null || id.compareTo(range.to()) < 0))
                .collect(Collectors.toSet());
    }

    private void asked() {
        calls++;
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        if (calls == failAtCall) {
            throw new UnavailableException("gone in the middle");
        }
    }
}

package net.healix360.engage.replica.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.replica.control.Outbox.Owed;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;

/** Which of the writes that are due go together in one call. */
final class Batch {
    private Batch() {}

    /**
     * The oldest write and those of its kind behind it, as far as none of them points to a record whose own write
     * would be overtaken.
     */
    static List<Owed> first(List<Owed> due) {
        RecordKind kind = due.get(0).write().kind();
        Set<String> overtaken = new HashSet<>();
        Set<String> keys = new HashSet<>();
        List<Owed> batch = new ArrayList<>();
        for (Owed owed : due) {
            PlatformWrite write = owed.write();
            boolean fits = keys.contains(write.key()) || keys.size() < PlatformWriter.LARGEST_BATCH;
            if (write.kind() == kind && fits && !overtaken.contains(write.key()) && !points(write, overtaken)) {
                batch.add(owed);
                keys.add(write.key());
            } else {
                overtaken.add(write.key());
            }
        }
        return batch;
    }

    private static boolean points(PlatformWrite write, Set<String> records) {
        return !records.isEmpty() && write.fields().values().stream().anyMatch(records::contains);
    }

    /** One write for each record, the first of them in its place. */
    static List<PlatformWrite> merged(List<Owed> batch) {
        Map<String, PlatformWrite> byKey = new LinkedHashMap<>();
        batch.forEach(owed -> byKey.merge(owed.write().key(), owed.write(), PlatformWrite::then));
        return new ArrayList<>(byKey.values());
    }

    static Collection<List<Owed>> byRecord(List<Owed> batch) {
        Map<String, List<Owed>> byKey = new LinkedHashMap<>();
        batch.forEach(owed -> byKey.computeIfAbsent(owed.write().key(), key -> new ArrayList<>())
                .add(owed));
        return byKey.values();
    }
}

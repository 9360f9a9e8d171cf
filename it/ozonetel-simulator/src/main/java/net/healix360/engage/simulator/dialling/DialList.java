package net.healix360.engage.simulator.dialling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The records of one campaign that are still to be called: the highest priority first, then the oldest. */
public final class DialList {
    private static final Comparator<DialRecord> URGENCY =
            Comparator.comparingInt(DialRecord::priority).reversed();

    private final List<DialRecord> records = new ArrayList<>();

    public boolean hasNumber(String phone) {
        return records.stream().anyMatch(record -> record.phone().equals(phone));
    }

    public void add(DialRecord record) {
        records.add(record);
        records.sort(URGENCY);
    }

    /** @return whether there was such a record; an empty name stands for any */
    public boolean delete(String phone, String name) {
        return records.removeIf(record ->
                record.phone().equals(phone) && (name.isEmpty() || record.name().equals(name)));
    }

    public void clear() {
        records.clear();
    }

    public int size() {
        return records.size();
    }

    Optional<DialRecord> take(Instant now, Predicate<DialRecord> suitable) {
        records.removeIf(record -> record.isExpired(now));
        Optional<DialRecord> next = records.stream()
                .filter(record -> record.isDue(now) && suitable.test(record))
                .findFirst();
        next.ifPresent(records::remove);
        return next;
    }
}

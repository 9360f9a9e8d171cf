package net.healix360.engage.it.faults;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds one hospital's journal, row by row, against what was acknowledged: nothing missing, nothing twice, each source's
 * and each call's events in their order, nothing of another hospital.
 */
final class JournalCheck {
    /** Of each kind of fault, so that many of one do not hide another. */
    private static final int NAMED = 10;

    private static final class Seen {
        private final BitSet numbers = new BitSet();
        private long last;
    }

    private final Acknowledged acknowledged;
    private final String hospital;
    private final Map<String, Seen> sources = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private long faultCount;
    private long rows;

    JournalCheck(Acknowledged acknowledged, String hospital) {
        this.acknowledged = acknowledged;
        this.hospital = hospital;
    }

    void next(JournalRow row) {
        rows++;
        Optional<Source> source = acknowledged.source(row.source());
        if (source.isEmpty()) {
            fault("unknown: nobody sent " + row + ", which is at " + row.position());
        } else if (!source.get().hospital().equals(hospital)) {
            fault("foreign: " + source.get().event(row.number()) + " is at " + row.position());
        } else {
            own(source.get(), row);
        }
    }

    private void own(Source source, JournalRow row) {
        Seen seen = sources.computeIfAbsent(source.name(), name -> new Seen());
        int number = Math.toIntExact(row.number());
        if (seen.numbers.get(number)) {
            fault("twice: " + source.event(number) + " is again at " + row.position());
            return;
        }
        if (number < seen.last) {
            fault("order: " + source.event(number) + " comes after " + source.event(seen.last) + " at "
                    + row.position());
        }
        if (!acknowledged.isKey(source, number, row.key())) {
            fault("key: " + source.event(number) + " at " + row.position() + " has not the key of its answer");
        }
        seen.numbers.set(number);
        seen.last = Math.max(seen.last, number);
        if (!row.ucid().isEmpty()) {
            call(row);
        }
    }

    private void call(JournalRow row) {
        int last = calls.getOrDefault(row.ucid(), 0);
        if (row.step() < last) {
            fault("order: step " + row.step() + " of call " + row.ucid() + " comes after step " + last + " at "
                    + row.position());
        }
        calls.put(row.ucid(), Math.max(last, row.step()));
    }

    /** After the last row. */
    Verdict verdict() {
        for (Source source : acknowledged.sources()) {
            if (source.hospital().equals(hospital)) {
                missing(source);
            }
        }
        if (faultCount > faults.size()) {
            faults.add("and " + (faultCount - faults.size()) + " more");
        }
        return new Verdict(hospital, rows, List.copyOf(faults));
    }

    private void missing(Source source) {
        BitSet numbers = sources.containsKey(source.name()) ? sources.get(source.name()).numbers : new BitSet();
        int count = acknowledged.count(source);
        for (int number = numbers.nextClearBit(1); number <= count; number = numbers.nextClearBit(number + 1)) {
            fault("lost: " + source.event(number) + " was acknowledged");
        }
    }

    private void fault(String what) {
        faultCount++;
        String kind = what.substring(0, what.indexOf(':'));
        if (kinds.merge(kind, 1, Integer::sum) <= NAMED) {
            faults.add(what);
        }
    }
}

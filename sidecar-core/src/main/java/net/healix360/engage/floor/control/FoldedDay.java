package net.healix360.engage.floor.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.floor.entity.JournalEntry;

/**
 * One day's floor, folded as far as somebody has looked. Every so many entries a copy is left behind, so that the next look
 * folds no more than those that follow it. The fold begins a day earlier, as the live floor's does after a restart.
 */
final class FoldedDay {
    /** Copies of a day; when there would be more, every other one goes, and they stand twice as far apart. */
    static final int MOST_COPIES = 24;

    private static final int PAGE = 2_000;

    private final Journal journal;
    private final FloorWords words;
    private final Instant start;
    private List<FloorProjection> copies = List.of();
    private long begin;
    private long apart;

    FoldedDay(Journal journal, FloorWords words, Instant start, int apart) {
        this.journal = journal;
        this.words = words;
        this.start = start;
        this.apart = apart;
    }

    /** What had reached us by then. */
    synchronized FloorProjection at(Instant instant) {
        if (copies.isEmpty()) {
            begin = journal.positionAt(start.minusMillis(1));
            long before = journal.positionAt(start.minus(Floor.MEMORY).minusMillis(1));
            copies = new ArrayList<>(List.of(folded(new FloorProjection(), before, begin)));
        }
        long last = journal.positionAt(instant);
        while (begin + copies.size() * apart <= last) {
            long place = begin + (copies.size() - 1) * apart;
            copies.add(folded(copies.get(copies.size() - 1), place, place + apart));
            thinOut();
        }
        int nearest = (int) Math.max(0, (last - begin) / apart);
        return folded(copies.get(nearest), begin + nearest * apart, last);
    }

    private void thinOut() {
        if (copies.size() > MOST_COPIES) {
            List<FloorProjection> fewer = new ArrayList<>();
            for (int place = 0; place < copies.size(); place += 2) {
                fewer.add(copies.get(place));
            }
            copies = fewer;
            apart *= 2;
        }
    }

    /** Folds on by itself, leaving the one that it began with as it is. */
    private FloorProjection folded(FloorProjection from, long after, long upTo) {
        FloorProjection next = from.copy();
        for (long place = after; place < upTo; place += PAGE) {
            for (JournalEntry entry : journal.after(place, (int) Math.min(PAGE, upTo - place))) {
                words.read(entry.kind(), entry.body()).ifPresent(event -> next.apply(event, entry.receivedAt()));
            }
        }
        return next;
    }
}

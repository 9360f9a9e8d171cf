package net.healix360.engage.dispatcher.kafka;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.healix360.engage.dispatcher.entity.RouteKey;

/** One hospital's lane: what waits, what was delivered and is still kept, and where its dead letters are. */
final class LaneFold {
    private static final int MOST_LETTERS = 100_000;

    private final Deque<Standing> waiting = new ArrayDeque<>();
    private final Deque<Standing> done = new ArrayDeque<>();
    /** Offset of the burial, and of the record that carries the letter now. */
    private final TreeMap<Long, Long> letters = new TreeMap<>();

    private Place position;
    private long delivered;

    LaneFold(Place position, long delivered) {
        this.position = position;
        this.delivered = delivered;
    }

    void append(Standing event) {
        waiting.add(event);
    }

    /** Moves the position, unless the lane has moved on since the batch was read. */
    boolean deliver(Place after, Place upTo, long count) {
        boolean moved = move(after, upTo);
        delivered += moved ? count : 0;
        return moved;
    }

    boolean bury(Place after, Place which, long letter) {
        boolean moved = move(after, which);
        if (moved) {
            addLetter(letter, letter);
        }
        return moved;
    }

    void addLetter(long buried, long carriedBy) {
        letters.put(buried, carriedBy);
        if (letters.size() > MOST_LETTERS) {
            letters.pollFirstEntry();
        }
    }

    private boolean move(Place after, Place upTo) {
        if (!position.equals(after)) {
            return false;
        }
        position = upTo;
        while (!waiting.isEmpty() && waiting.element().place().compareTo(upTo) <= 0) {
            done.add(waiting.remove());
        }
        return true;
    }

    void trim(long before) {
        while (!done.isEmpty() && done.element().acceptedAt() < before) {
            done.remove();
        }
    }

    Place position() {
        return position;
    }

    long delivered() {
        return delivered;
    }

    int depth() {
        return waiting.size();
    }

    List<Standing> waiting(int most) {
        List<Standing> next = new ArrayList<>(Math.min(most, waiting.size()));
        Iterator<Standing> events = waiting.iterator();
        while (next.size() < most && events.hasNext()) {
            next.add(events.next());
        }
        return next;
    }

    /** The latest of one agent or DID, newest first. */
    List<Standing> recent(RouteKey route, int most) {
        return Stream.concat(newestFirst(waiting), newestFirst(done))
                .filter(event -> event.route().equals(route))
                .limit(most)
                .toList();
    }

    /** Offsets of the records that carry dead letters, newest first. */
    List<Long> letters(int most) {
        return letters.descendingMap().values().stream().limit(most).toList();
    }

    /** Offsets of the records that carry dead letters and stand before the offset. */
    List<Long> lettersBefore(long offset, int most) {
        return letters.values().stream()
                .filter(carriedBy -> carriedBy < offset)
                .limit(most)
                .toList();
    }

    /** Nothing before it is waited for. */
    OptionalLong firstOffset() {
        return waiting.stream().mapToLong(Standing::offset).min();
    }

    private static Stream<Standing> newestFirst(Deque<Standing> events) {
        Spliterator<Standing> backwards =
                Spliterators.spliterator(events.descendingIterator(), events.size(), Spliterator.ORDERED);
        return StreamSupport.stream(backwards, false);
    }
}

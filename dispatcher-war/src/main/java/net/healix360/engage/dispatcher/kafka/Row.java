package net.healix360.engage.dispatcher.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Events of a lane one behind the other, found by their places; they come at the end and go at the beginning. */
final class Row {
    private static final int LEAST_EMPTY = 1_024;

    private final List<Standing> events = new ArrayList<>();
    private int first;

    void add(Standing event) {
        events.add(event);
    }

    Optional<Standing> first() {
        return size() == 0 ? Optional.empty() : Optional.of(events.get(first));
    }

    Standing removeFirst() {
        Standing gone = events.set(first++, null);
        if (first >= LEAST_EMPTY && first > events.size() / 2) {
            events.subList(0, first).clear();
            first = 0;
        }
        return gone;
    }

    int size() {
        return events.size() - first;
    }

    Stream<Standing> all() {
        return events.subList(first, events.size()).stream();
    }

    Stream<Standing> newestFirst() {
        return IntStream.range(0, size()).mapToObj(back -> events.get(events.size() - 1 - back));
    }

    /** Those behind a place, in order. */
    List<Standing> behind(Place place, int most) {
        int from = firstBehind(place);
        return List.copyOf(events.subList(from, (int) Math.min(events.size(), (long) from + most)));
    }

    private int firstBehind(Place place) {
        int low = first;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).place().compareTo(place) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

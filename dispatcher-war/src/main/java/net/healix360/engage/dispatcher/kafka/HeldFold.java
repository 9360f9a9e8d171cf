package net.healix360.engage.dispatcher.kafka;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.dispatcher.entity.RouteKey;

/** The quarantine: events whose owner is not registered, by route. */
final class HeldFold {
    private static final int MOST_HELD_PER_ROUTE = 200_000;

    private final Map<RouteKey, Deque<Standing>> held = new HashMap<>();

    void add(Standing event) {
        Deque<Standing> line = held.computeIfAbsent(event.route(), route -> new ArrayDeque<>());
        line.add(event);
        if (line.size() > MOST_HELD_PER_ROUTE) {
            line.remove();
        }
    }

    /** Takes out what is held for these routes, in the order in which it came. */
    List<Standing> release(Set<RouteKey> routes) {
        List<Standing> released = new ArrayList<>();
        routes.forEach(route -> Optional.ofNullable(held.remove(route)).ifPresent(released::addAll));
        released.sort(Comparator.comparingLong(Standing::offset));
        return released;
    }

    /** Unless so many came for its route that it was dropped. */
    boolean has(Standing event) {
        return Optional.ofNullable(held.get(event.route()))
                .filter(line -> line.element().offset() <= event.offset())
                .isPresent();
    }

    List<Standing> newest(Optional<RouteKey> route, int most) {
        Stream<Deque<Standing>> lines =
                route.map(one -> Stream.ofNullable(held.get(one))).orElseGet(() -> held.values().stream());
        return lines.flatMap(Deque::stream)
                .sorted(Comparator.comparingLong(Standing::offset).reversed())
                .limit(most)
                .toList();
    }

    void trim(long before) {
        held.values().forEach(line -> line.removeIf(event -> event.waitingSince() < before));
        held.values().removeIf(Deque::isEmpty);
    }

    OptionalLong firstOffset() {
        return held.values().stream().mapToLong(line -> line.element().offset()).min();
    }
}

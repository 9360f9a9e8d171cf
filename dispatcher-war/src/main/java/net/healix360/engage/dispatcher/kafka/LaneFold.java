package net.healix360.engage.dispatcher.kafka;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.healix360.engage.dispatcher.entity.RouteKey;

/** One hospital's lane: what waits, what was delivered and is still kept, and where its dead letters are. */
final class LaneFold {
    private final Row waiting = new Row();
    private final Row done = new Row();
    private final LettersFold letters = new LettersFold();

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

    boolean bury(Place after, Letter letter) {
        boolean moved = move(after, letter.place());
        if (moved) {
            letters.put(letter);
        }
        return moved;
    }

    private boolean move(Place after, Place upTo) {
        if (!position.equals(after)) {
            return false;
        }
        position = upTo;
        while (waiting.first().filter(event -> !waits(event)).isPresent()) {
            done.add(waiting.removeFirst());
        }
        return true;
    }

    void trim(long before) {
        while (done.first().filter(event -> event.waitingSince() < before).isPresent()) {
            done.removeFirst();
        }
        letters.trim(before);
    }

    Place position() {
        return position;
    }

    /** Whether an event of this lane was neither delivered nor buried. */
    boolean waits(Standing event) {
        return event.place().compareTo(position) > 0;
    }

    LettersFold letters() {
        return letters;
    }

    /** Whether the lane still has that place and what stood there after it. */
    boolean keeps(Place place) {
        return done.first()
                .filter(oldest -> oldest.place().compareTo(place) <= 0)
                .isPresent();
    }

    long delivered() {
        return delivered;
    }

    int depth() {
        return waiting.size();
    }

    List<Standing> waiting(int most) {
        return waiting.all().limit(most).toList();
    }

    /** What does not wait any more, in order. */
    List<Standing> done(Place after, Place end, int most) {
        return done.behind(after, most).stream()
                .takeWhile(event -> event.place().compareTo(end) <= 0)
                .toList();
    }

    List<Standing> newest(int most) {
        return newestFirst().limit(most).toList();
    }

    /** The latest of one agent or DID, newest first. */
    List<Standing> recent(RouteKey route, int most) {
        return newestFirst()
                .filter(event -> event.route().equals(route))
                .limit(most)
                .toList();
    }

    private Stream<Standing> newestFirst() {
        return Stream.concat(waiting.newestFirst(), done.newestFirst());
    }

    /** Nothing before it is waited for. */
    OptionalLong firstOffset() {
        return waiting.all().mapToLong(Standing::offset).min();
    }
}

package net.healix360.engage.dispatcher.kafka;

import java.util.Comparator;

/**
 * Where an event stands in a lane.
 *
 * @param since offset of the record by which it came there: its own, or the claim that released it
 * @param offset the event's own, which orders those that came there together and says where its body is
 */
record Place(long since, long offset) implements Comparable<Place> {
    /** No event stands there: before any event of a lane there is a claim. */
    static final Place BEGINNING = new Place(0, 0);

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::since).thenComparingLong(Place::offset);

    static Place parse(String text) {
        int dash = text.indexOf('-');
        return new Place(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }

    /** The last place that nothing can have which came there by this record or a later one. */
    static Place before(long record) {
        return record <= 0 ? BEGINNING : new Place(record - 1, Long.MAX_VALUE);
    }

    String text() {
        return since + "-" + offset;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}

package net.healix360.engage.dispatcher.kafka;

import java.util.Comparator;

/**
 * Where an event stands in a lane.
 *
 * @param since offset of the record by which it came there: its own, or the claim that released it
 * @param offset the event's own, which orders those that came there together and says where its body is
 */
record Place(long since, long offset) implements Comparable<Place> {
    static final Place BEGINNING = new Place(-1, -1);

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::since).thenComparingLong(Place::offset);

    static Place parse(String text) {
        int colon = text.indexOf(':');
        return new Place(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    String text() {
        return since + ":" + offset;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}

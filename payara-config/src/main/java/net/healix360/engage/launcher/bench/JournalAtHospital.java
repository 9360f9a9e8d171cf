package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What reached the hospital: the place of each event in its journal, and when it came. Reads only what is new. */
final class JournalAtHospital {

    /** Where an event stands, and when it was received. */
    record Place(long position, long receivedAtMillis) {}

    private static final int PAGE = 10_000;

    private final SidecarDoor operator;
    private long last;

    JournalAtHospital(SidecarDoor operator) {
        this.operator = operator;
    }

    /** Forgets all that is there now. */
    void skip() throws IOException {
        last = operator.get("/api/maint/journal?limit=1&after=" + Long.MAX_VALUE)
                .path("last")
                .asLong();
    }

    long lastPosition() throws IOException {
        return operator.get("/api/maint/journal?limit=1&after=" + Long.MAX_VALUE)
                .path("last")
                .asLong();
    }

    long seen() {
        return last;
    }

    Map<Long, Place> read() throws IOException {
        Map<Long, Place> places = new HashMap<>();
        JsonNode items;
        do {
            items = operator.get("/api/maint/journal?limit=" + PAGE + "&after=" + last)
                    .path("items");
            for (JsonNode item : items) {
                last = item.path("position").asLong();
                if (item.path("kind").asText().equals("agent")) {
                    places.put(
                            EventFlood.key(item.path("key").asText()),
                            new Place(
                                    last,
                                    Instant.parse(item.path("receivedAt").asText())
                                            .toEpochMilli()));
                }
            }
        } while (!items.isEmpty());
        return places;
    }

    /** Nothing that was acknowledged is missing, and each connection's events stand in their order. */
    static void verify(FloodOutcome sent, Map<Long, Place> places) throws IOException {
        for (List<FloodOutcome.Sent> line : sent.lines()) {
            long before = 0;
            for (FloodOutcome.Sent event : line) {
                Place place = places.get(event.key());
                if (place == null) {
                    throw new IOException(
                            "An acknowledged event is not in the hospital's journal: " + Long.toHexString(event.key()));
                }
                if (place.position() <= before) {
                    throw new IOException("Out of order in the hospital's journal: " + Long.toHexString(event.key()));
                }
                before = place.position();
            }
        }
    }

    /** From the vendor's request to the journal, by the wall clocks of one machine, in whole milliseconds. */
    static Percentiles latency(FloodOutcome sent, Map<Long, Place> places) {
        return new Percentiles(sent.all().stream()
                .mapToLong(event -> (places.get(event.key()).receivedAtMillis() - event.sentAtMillis()) * 1_000_000L)
                .toArray());
    }
}

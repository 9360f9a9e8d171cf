package net.healix360.engage.dispatcher.kafka;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The newest records with their bodies, up to some memory, so that a lane that keeps up reads nothing twice. */
final class Newest {
    private static final long MOST_BYTES = 32L << 20;

    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private long bytes;

    synchronized void put(Line line) {
        if (lines.put(line.offset(), line) == null) {
            bytes += line.size();
        }
        Iterator<Line> oldest = lines.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    synchronized Optional<Line> at(long offset) {
        return Optional.ofNullable(lines.get(offset));
    }
}

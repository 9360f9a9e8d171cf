package net.healix360.engage.dispatcher.kafka;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Records with their bodies, up to some memory; what came first is forgotten first. */
final class Remembered {
    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private final long mostBytes;
    private long bytes;

    Remembered(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized void put(Line line) {
        if (lines.put(line.offset(), line) == null) {
            bytes += line.size();
        }
        Iterator<Line> oldest = lines.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    synchronized Optional<Line> at(long offset) {
        return Optional.ofNullable(lines.get(offset));
    }
}

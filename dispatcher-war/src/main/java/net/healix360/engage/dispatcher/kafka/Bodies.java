package net.healix360.engage.dispatcher.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import net.healix360.engage.dispatcher.entity.SpooledEvent;

/** Records with their bodies: from memory, or read again. */
final class Bodies {
    /** Who was shown a list asks for each event of it next. */
    private static final long READ_LAST_BYTES = 2L << 20;

    private final Remembered newest;
    private final Remembered readLast = new Remembered(READ_LAST_BYTES);
    private final Records records;

    Bodies(Remembered newest, Records records) {
        this.newest = newest;
        this.records = records;
    }

    /** These events, in this order. */
    List<SpooledEvent> events(List<Standing> standing) {
        Map<Long, Line> lines = lines(standing.stream().map(Standing::offset).toList());
        return standing.stream()
                .filter(event -> lines.containsKey(event.offset()))
                .map(event -> lines.get(event.offset()).event(event.place()))
                .toList();
    }

    /** The records at these offsets, in this order. */
    List<Line> at(List<Long> offsets) {
        Map<Long, Line> lines = lines(offsets);
        return offsets.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private Map<Long, Line> lines(Collection<Long> offsets) {
        Map<Long, Line> lines = new HashMap<>();
        TreeSet<Long> missing = new TreeSet<>();
        for (long offset : offsets) {
            remembered(offset).ifPresentOrElse(line -> lines.put(offset, line), () -> missing.add(offset));
        }
        if (!missing.isEmpty()) {
            Map<Long, Line> read = records.read(missing);
            read.values().forEach(readLast::put);
            lines.putAll(read);
        }
        return lines;
    }

    private Optional<Line> remembered(long offset) {
        return newest.at(offset).or(() -> readLast.at(offset));
    }
}

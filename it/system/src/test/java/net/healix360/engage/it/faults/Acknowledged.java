package net.healix360.engage.it.faults;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the dispatcher answered with 200, by source and number. A source numbers its events from 1 without a gap, so eight
 * bytes an event are enough: the beginning of its key.
 */
final class Acknowledged {

    /** One source's acknowledged events; grown by one thread. */
    private static final class Numbers {
        private final Source source;
        private long[] keys = new long[64];
        private volatile int count;

        private Numbers(Source source) {
            this.source = source;
        }
    }

    private final Map<String, Numbers> sources = new ConcurrentHashMap<>();

    /**
     * @param number one more than this source's last one
     * @param key the id in the answer, in hexadecimal digits
     */
    void add(Source source, long number, String key) {
        Numbers numbers = sources.computeIfAbsent(source.name(), name -> new Numbers(source));
        if (number != numbers.count + 1L) {
            throw new IllegalArgumentException(source.event(number) + " comes after number " + numbers.count);
        }
        if (numbers.count == numbers.keys.length) {
            numbers.keys = Arrays.copyOf(numbers.keys, numbers.keys.length * 2);
        }
        numbers.keys[numbers.count] = beginning(key);
        numbers.count = Math.toIntExact(number);
    }

    Optional<Source> source(String name) {
        return Optional.ofNullable(sources.get(name)).map(numbers -> numbers.source);
    }

    Collection<Source> sources() {
        return sources.values().stream().map(numbers -> numbers.source).toList();
    }

    /** How many events of the source were acknowledged: its numbers 1 to this. */
    int count(Source source) {
        Numbers numbers = sources.get(source.name());
        return numbers == null ? 0 : numbers.count;
    }

    long countOf(String hospital) {
        return sources().stream()
                .filter(source -> source.hospital().equals(hospital))
                .mapToLong(this::count)
                .sum();
    }

    long count() {
        return sources().stream().mapToLong(this::count).sum();
    }

    boolean isKey(Source source, long number, String key) {
        return number < 1
                || number > count(source)
                || sources.get(source.name()).keys[Math.toIntExact(number) - 1] == beginning(key);
    }

    private static long beginning(String key) {
        return Long.parseUnsignedLong(key.substring(0, 16), 16);
    }
}

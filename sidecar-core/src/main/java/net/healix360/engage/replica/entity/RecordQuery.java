package net.healix360.engage.replica.entity;

import java.util.Map;
import java.util.Optional;

/**
 * Which records of a kind, in which order.
 *
 * @param words begin the words that a record must have; empty for all
 * @param filters field and value; {@code from} and {@code to} bound the kind's time
 * @param sort a field, {@code createdAt} or {@code updatedAt}; ties by id
 * @param cursor where the page before ended
 */
public record RecordQuery(
        String words,
        Map<String, String> filters,
        String sort,
        boolean descending,
        int limit,
        Optional<String> cursor) {
    public static final int LARGEST_PAGE = 200;

    public RecordQuery {
        filters = Map.copyOf(filters);
    }

    public static RecordQuery where(String field, String value) {
        return new RecordQuery("", Map.of(field, value), "createdAt", true, LARGEST_PAGE, Optional.empty());
    }
}

package net.healix360.engage.lists.control;

import java.util.Map;
import java.util.Optional;

/**
 * What a page asks of a list.
 *
 * @param filters names and values of the list's filters; days as {@code 2026-04-10}
 * @param sort a column's key; with {@code -} in front the largest comes first
 */
public record ListQuestion(String words, Map<String, String> filters, String sort, int limit, Optional<String> cursor) {

    public ListQuestion {
        filters = Map.copyOf(filters);
    }

    boolean descending() {
        return sort.startsWith("-");
    }

    String sortField() {
        return descending() ? sort.substring(1) : sort;
    }
}

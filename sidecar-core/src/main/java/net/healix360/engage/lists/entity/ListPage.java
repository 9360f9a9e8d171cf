package net.healix360.engage.lists.entity;

import java.util.List;
import java.util.Optional;

/** A page of a list with the number of all rows that match. */
public record ListPage(List<ListRow> rows, long total, Optional<String> nextCursor) {

    public ListPage {
        rows = List.copyOf(rows);
    }
}

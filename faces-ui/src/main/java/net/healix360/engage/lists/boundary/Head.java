package net.healix360.engage.lists.boundary;

import net.healix360.engage.lists.entity.Column;

/**
 * A column's head.
 *
 * @param href sorts by the column, or turns the order; empty for a column that does not sort
 * @param order {@code ascending} or {@code descending}; {@code null} when the list is not sorted by it
 */
public record Head(Column column, String href, String order) {

    static Head of(Column column, ListAddress address) {
        String order = null;
        if (address.sort().equals(column.key())) {
            order = "ascending";
        } else if (address.sort().equals("-" + column.key())) {
            order = "descending";
        }
        return new Head(
                column, column.sortable() ? address.sortedBy(column.key()).href() : "", order);
    }
}

package net.healix360.engage.lists.boundary;

import java.util.List;
import java.util.ResourceBundle;
import net.healix360.engage.lists.entity.ListPage;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * A page of a list with the ways out of it.
 *
 * @param total how many rows the filters have on all pages
 * @param newer address of the page before; empty on the first
 * @param older address of the page after; empty on the last
 * @param cleared the address of the whole list
 */
public record ListTable(
        RecordedList list,
        List<Head> heads,
        List<TableRow> rows,
        long total,
        List<FilterField> filters,
        Looks looks,
        String words,
        String sort,
        String newer,
        String older,
        String cleared,
        boolean narrowed,
        boolean misread) {

    static ListTable of(
            ListPage page,
            ListAddress address,
            Looks looks,
            List<FilterField.Option> agents,
            HospitalTime time,
            ResourceBundle words) {
        RecordedList list = address.list();
        PageTrail trail = address.trail();
        return new ListTable(
                list,
                list.columns().stream().map(column -> Head.of(column, address)).toList(),
                page.rows().stream()
                        .map(row -> TableRow.of(list, row, time, words))
                        .toList(),
                page.total(),
                list.filters().stream()
                        .map(filter -> FilterField.of(filter, address, agents))
                        .toList(),
                looks,
                address.words(),
                address.sort(),
                trail.isFirst() ? "" : address.page(trail.newer()).href(),
                page.nextCursor()
                        .map(next -> address.page(trail.older(next)).href())
                        .orElse(""),
                address.cleared(),
                address.isNarrowed(),
                address.misread());
    }

    public boolean isSearchable() {
        return list.isSearchable();
    }
}

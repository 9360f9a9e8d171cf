package net.healix360.engage.lists.boundary;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.healix360.engage.lists.entity.ListPage;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.RecordedList;

/** All rows that a question finds, page by page: never are all of them in memory. */
record ExportPages(RecordedList list, ListPage first, Function<String, ListPage> after) {

    static ExportPages of(RecordedList list, Function<Optional<String>, ListPage> pages) {
        return new ExportPages(list, pages.apply(Optional.empty()), cursor -> pages.apply(Optional.of(cursor)));
    }

    void forEach(Consumer<ListRow> row) {
        ListPage page = first;
        page.rows().forEach(row);
        while (page.nextCursor().isPresent()) {
            page = after.apply(page.nextCursor().get());
            page.rows().forEach(row);
        }
    }
}

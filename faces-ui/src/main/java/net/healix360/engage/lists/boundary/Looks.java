package net.healix360.engage.lists.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.SavedView;

/**
 * How a person looks at a list: with which columns, under which views, and where it can be taken away.
 *
 * @param columns those that can be chosen
 * @param shown the keys of those that are
 * @param query what a new view would keep
 * @param file the list in the API with all that is asked
 */
public record Looks(
        RecordedList list, List<Column> columns, Set<String> shown, List<View> views, String query, String file) {

    /** @param current whether it is what the page shows */
    public record View(SavedView view, String href, boolean current) {}

    static Looks of(
            RecordedList list,
            List<Column> columns,
            Optional<List<String>> chosen,
            List<SavedView> views,
            String query,
            String file) {
        Set<String> shown = Set.copyOf(chosen.orElseGet(
                () -> columns.stream().filter(Column::shown).map(Column::key).toList()));
        return new Looks(
                list,
                columns,
                shown,
                views.stream()
                        .map(view -> new View(
                                view,
                                list.page() + "?" + view.query(),
                                view.query().equals(query)))
                        .toList(),
                query,
                file);
    }

    public boolean shows(String key) {
        return shown.contains(key);
    }

    /** The address of the file in that form. */
    public String file(String format) {
        return file + (file.endsWith("?") ? "" : "&") + "format=" + format;
    }
}

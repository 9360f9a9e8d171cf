package net.healix360.engage.lists.boundary;

import java.util.List;
import net.healix360.engage.lists.entity.Filter;

/**
 * A filter as a field of the form.
 *
 * @param options what can be chosen, with the texts that are shown
 */
public record FilterField(String name, String value, String kind, List<Option> options) {

    /** @param word the key of its word; empty when the text is shown as it is */
    public record Option(String value, String text, String word) {}

    static FilterField of(Filter filter, ListAddress address, List<Option> agents) {
        List<Option> options =
                switch (filter.kind()) {
                    case CHOICE ->
                        filter.choices().stream()
                                .map(choice -> new Option(choice, "", "word." + choice))
                                .toList();
                    case AGENT -> agents;
                    case DAY, RECORD -> List.of();
                };
        return new FilterField(
                filter.name(),
                address.filters().getOrDefault(filter.name(), ""),
                filter.kind().name(),
                options);
    }

    /** One that is not typed stays as it is, and is not shown without a value. */
    public boolean isFixed() {
        return kind.equals("RECORD");
    }
}

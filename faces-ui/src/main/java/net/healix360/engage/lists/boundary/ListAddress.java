package net.healix360.engage.lists.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.healix360.engage.lists.control.ListQuestion;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.Filter;
import net.healix360.engage.lists.entity.RecordedList;

/**
 * What the address of a list's page asks for. It reads addresses and writes them, so that a link never asks for something
 * else than the page does.
 *
 * @param filters names and values, only those that the list can take
 * @param sort a column's key; with {@code -} in front the largest comes first
 * @param misread the address asks for something that there is not; it is left out, and the page says so
 */
record ListAddress(
        RecordedList list, String words, Map<String, String> filters, String sort, PageTrail trail, boolean misread) {
    static final int ROWS = 50;

    private static final int LONGEST_WORDS = 100;
    private static final Set<String> OF_THE_PAGE = Set.of("q", "sort", "cursor", "before");
    private static final String ID = "[A-Za-z0-9_.:-]{1,80}";

    static ListAddress of(RecordedList list, Map<String, String> asked, Predicate<String> isAgent) {
        Map<String, String> filters = new LinkedHashMap<>();
        boolean misread = asked.keySet().stream()
                .anyMatch(
                        name -> !OF_THE_PAGE.contains(name) && list.filter(name).isEmpty());
        for (Filter filter : list.filters()) {
            String value = text(asked, filter.name());
            if (value.isEmpty()) {
                continue;
            }
            if (takes(filter, value, isAgent)) {
                filters.put(filter.name(), value);
            } else {
                misread = true;
            }
        }
        String sort = text(asked, "sort");
        boolean sortable = isSortable(list, sort);
        String words = text(asked, "q");
        return new ListAddress(
                list,
                list.isSearchable() ? words.substring(0, Math.min(words.length(), LONGEST_WORDS)) : "",
                filters,
                sortable ? sort : list.usualSort(),
                PageTrail.of(asked.get("cursor"), asked.get("before")),
                misread || (!sort.isEmpty() && !sortable));
    }

    ListQuestion question() {
        return new ListQuestion(words, filters, sort, ROWS, trail.cursor());
    }

    /** Another order begins at the first page; a second click on a column turns it. */
    ListAddress sortedBy(String key) {
        String other = sort.equals("-" + key) ? key : "-" + key;
        return new ListAddress(list, words, filters, other, first(), false);
    }

    ListAddress page(PageTrail other) {
        return new ListAddress(list, words, filters, sort, other, false);
    }

    boolean isNarrowed() {
        return !words.isEmpty() || !filters.isEmpty();
    }

    /** Without the page: what a view keeps. */
    String query() {
        return Query.of(parameters());
    }

    String href() {
        Map<String, String> all = parameters();
        all.put("cursor", trail.cursor().orElse(""));
        all.put("before", trail.trail());
        return list.page() + "?" + Query.of(all);
    }

    /** The whole list in its usual order; said outright, as the bare address opens a person's usual view. */
    String cleared() {
        return list.page() + "?" + Query.of(Map.of("sort", list.usualSort()));
    }

    /** The same list in the API. */
    String api() {
        Map<String, String> all = new LinkedHashMap<>();
        filters.forEach((name, value) -> all.put("filter[" + name + "]", value));
        all.put("q", words);
        if (list.kind().isPresent()) {
            all.put("sort", sort);
        }
        return "/api/" + list.resource() + "?" + Query.of(all);
    }

    private Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>(filters);
        all.put("q", words);
        all.put("sort", sort);
        return all;
    }

    private static PageTrail first() {
        return PageTrail.of(null, null);
    }

    private static boolean takes(Filter filter, String value, Predicate<String> isAgent) {
        return switch (filter.kind()) {
            case CHOICE -> filter.choices().contains(value);
            case AGENT -> isAgent.test(value);
            case DAY -> isDay(value);
            case RECORD -> value.matches(ID);
        };
    }

    private static boolean isSortable(RecordedList list, String sort) {
        String key = sort.startsWith("-") ? sort.substring(1) : sort;
        return sort.equals(list.usualSort())
                || list.column(key).filter(Column::sortable).isPresent();
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static String text(Map<String, String> asked, String name) {
        return asked.getOrDefault(name, "").strip();
    }
}

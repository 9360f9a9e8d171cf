package net.healix360.engage.lists.boundary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way back through a list whose cursors only lead on: the address carries the cursors of the pages before, so that
 * every page can be bookmarked and still leads to the newer ones. Beyond {@link #LONGEST} pages the way back ends at the
 * first page.
 *
 * @param cursor where this page begins; empty for the first
 * @param before the cursors of the pages between the first and this one
 */
public record PageTrail(Optional<String> cursor, List<String> before) {
    static final int LONGEST = 20;
    private static final String SEPARATOR = "~";
    private static final String CURSOR = "[A-Za-z0-9_=-]{1,200}";

    public static PageTrail of(String cursor, String before) {
        Optional<String> here = Optional.ofNullable(cursor).filter(text -> text.matches(CURSOR));
        List<String> way = Stream.of((before == null ? "" : before).split(SEPARATOR))
                .filter(text -> text.matches(CURSOR))
                .limit(LONGEST)
                .toList();
        return new PageTrail(here, here.isPresent() ? way : List.of());
    }

    public boolean isFirst() {
        return cursor.isEmpty();
    }

    public PageTrail newer() {
        int last = before.size() - 1;
        return last < 0
                ? new PageTrail(Optional.empty(), List.of())
                : new PageTrail(Optional.of(before.get(last)), before.subList(0, last));
    }

    public PageTrail older(String next) {
        List<String> way = Stream.concat(before.stream(), cursor.stream()).toList();
        return new PageTrail(Optional.of(next), way.subList(Math.max(0, way.size() - LONGEST), way.size()));
    }

    public String trail() {
        return String.join(SEPARATOR, before);
    }
}

package net.healix360.engage.worklist.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.rules.TaskType;

/**
 * Which part of a worklist.
 *
 * @param types all when there is none
 * @param words each is somewhere in the name, number, source or campaign of a row
 * @param breached only what is past its time
 * @param limit rows of a page, 1 to 1,000
 * @param after where the page before ended
 */
public record WorklistQuestion(
        Set<TaskType> types, List<String> words, boolean breached, int limit, Optional<ListPlace> after) {
    public static final int USUAL_PAGE = 500;
    public static final int LARGEST_PAGE = 1_000;
    public static final WorklistQuestion ALL =
            new WorklistQuestion(Set.of(), List.of(), false, USUAL_PAGE, Optional.empty());

    public WorklistQuestion {
        types = Set.copyOf(types);
        words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit is 1 to " + LARGEST_PAGE);
        }
    }

    /** Whether the row is asked for, on whichever page. */
    public boolean asksFor(RankedItem row) {
        OpenItem item = row.item();
        return (!breached || row.rank().clock().breached())
                && (types.isEmpty() || types.contains(item.work().type()))
                && words.stream().allMatch(word -> texts(item).anyMatch(text -> text.contains(word)));
    }

    private static Stream<String> texts(OpenItem item) {
        return Stream.of(
                        item.name().orElse(""),
                        item.phone(),
                        item.source(),
                        item.campaignName().orElse(""))
                .map(text -> text.toLowerCase(Locale.ROOT));
    }
}

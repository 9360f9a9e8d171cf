package net.healix360.engage.worklist.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** Lists walked from page to page, each read when it is needed. */
final class Pages {

    /** @param next where the page after this one begins */
    record Page<T>(List<T> rows, Optional<String> next) {}

    private Pages() {}

    /** @param read the page after a cursor, the first one without */
    static <T> Stream<T> walk(Function<Optional<String>, Page<T>> read) {
        return Stream.iterate(read.apply(Optional.empty()), Objects::nonNull, page -> after(page, read))
                .flatMap(page -> page.rows().stream());
    }

    /** Records of that kind, latest first. */
    static Stream<PlatformRecord> walk(Records records, RecordKind kind, RecordQuery query) {
        return walk(cursor -> {
            RecordQuery asked = new RecordQuery(
                    query.words(), query.filters(), query.sort(), query.descending(), query.limit(), cursor);
            Records.Page page = records.list(kind, asked);
            return new Page<>(page.items(), page.nextCursor());
        });
    }

    private static <T> Page<T> after(Page<T> page, Function<Optional<String>, Page<T>> read) {
        return page.next().map(cursor -> read.apply(Optional.of(cursor))).orElse(null);
    }
}

package net.healix360.engage.care.control;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.replica.entity.PlatformRecord;

/**
 * Who has the very words that were typed before who has words that begin so; then by name. Names are taken apart once
 * for each record: done at every comparison it took longer than the search.
 */
final class SearchOrder {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::missing)
            .thenComparing(Ranked::name)
            .thenComparing(ranked -> ranked.record().id());

    private record Ranked(long missing, String name, PlatformRecord record) {}

    private final List<String> typed;

    SearchOrder(String words) {
        typed = words(words);
    }

    List<PlatformRecord> first(int most, List<PlatformRecord> found) {
        return found.stream()
                .map(this::ranked)
                .sorted(ORDER)
                .limit(most)
                .map(Ranked::record)
                .toList();
    }

    private Ranked ranked(PlatformRecord record) {
        List<String> have = words(name(record));
        long missing = typed.stream().filter(word -> !have.contains(word)).count();
        return new Ranked(missing, String.join(" ", have), record);
    }

    private static String name(PlatformRecord record) {
        return Stream.of("firstName", "lastName", "name")
                .flatMap(field -> record.text(field).stream())
                .collect(Collectors.joining(" "));
    }

    /** As the index has them: small, without accents. */
    private static List<String> words(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

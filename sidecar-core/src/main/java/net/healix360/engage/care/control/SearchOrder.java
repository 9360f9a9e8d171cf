package net.healix360.engage.care.control;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.replica.entity.PlatformRecord;

/** Who has the very words that were typed before who has words that begin so; then by name. */
final class SearchOrder implements Comparator<PlatformRecord> {
    private final List<String> typed;
    private final Comparator<PlatformRecord> order;

    SearchOrder(String words) {
        typed = words(words);
        order = Comparator.<PlatformRecord>comparingLong(this::missing)
                .thenComparing(record -> String.join(" ", words(name(record))))
                .thenComparing(PlatformRecord::id);
    }

    @Override
    public int compare(PlatformRecord one, PlatformRecord other) {
        return order.compare(one, other);
    }

    private long missing(PlatformRecord record) {
        List<String> have = words(name(record));
        return typed.stream().filter(word -> !have.contains(word)).count();
    }

    private static String name(PlatformRecord record) {
        return Stream.of("firstName", "lastName", "name")
                .flatMap(field -> record.text(field).stream())
                .collect(Collectors.joining(" "));
    }

    /** As the index has them: small, without accents. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

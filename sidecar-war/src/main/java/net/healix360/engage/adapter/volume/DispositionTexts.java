package net.healix360.engage.adapter.volume;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.Disposition;

/** A campaign's texts for dispositions, there and back; a text compares without case, dashes and underscores. */
final class DispositionTexts {
    /** What vendors and people call them where nothing else is agreed. */
    static final DispositionTexts USUAL = new DispositionTexts(
            Map.of(
                    Disposition.APPOINTMENT_BOOKED, "Appointment Booked",
                    Disposition.CALLBACK_REQUESTED, "Callback Requested",
                    Disposition.FOLLOW_UP_SCHEDULED, "Follow Up Scheduled",
                    Disposition.INFO_PROVIDED, "Info Provided",
                    Disposition.NO_ANSWER, "No Answer",
                    Disposition.WRONG_NUMBER, "Wrong Number",
                    Disposition.NOT_INTERESTED, "Not Interested"),
            Map.of("follow up", Disposition.FOLLOW_UP_SCHEDULED, "enquiry", Disposition.INFO_PROVIDED));

    private final Map<Disposition, String> texts;
    private final Map<String, List<Disposition>> meanings = new HashMap<>();

    DispositionTexts(Map<Disposition, String> texts) {
        this(texts, Map.of());
    }

    private DispositionTexts(Map<Disposition, String> texts, Map<String, Disposition> otherWords) {
        this.texts = texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
        otherWords.forEach((word, meaning) -> meanings.put(word, List.of(meaning)));
        texts.forEach((meaning, text) -> meanings.merge(plain(text), List.of(meaning), DispositionTexts::both));
    }

    Optional<String> text(Disposition disposition) {
        return Optional.ofNullable(texts.get(disposition));
    }

    boolean knows(String text) {
        return meanings.containsKey(plain(text));
    }

    /** Empty when the text stands for several. */
    Optional<Disposition> meaning(String text) {
        List<Disposition> found = meanings.getOrDefault(plain(text), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Disposition> both(List<Disposition> one, List<Disposition> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").trim();
    }
}

package net.healix360.engage.adapter.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;

/**
 * By which words a record is found. A phone number is there with its country, without it, and backwards behind an
 * {@code r}, so that the index, which knows beginnings only, also finds the last digits.
 */
final class SearchWords {
    private static final int FEWEST_DIGITS = 3;
    private static final Map<RecordKind, List<String>> FIELDS = Map.of(
            RecordKind.PATIENT, List.of("firstName", "lastName", "email", "phone"),
            RecordKind.LEAD, List.of("name", "email", "interestedService", "phone"),
            RecordKind.APPOINTMENT, List.of("doctorName", "department", "reasonForVisit"),
            RecordKind.FOLLOW_UP, List.of("name", "notes", "phone"),
            RecordKind.DOCTOR, List.of("name", "department", "specialty"),
            RecordKind.CLINIC, List.of("name", "city"),
            RecordKind.CAMPAIGN, List.of("name", "channel"),
            RecordKind.AGENT, List.of("name", "ozonetelAgentId"),
            RecordKind.CALL, List.of("agentName", "campaignName", "callerPhone"));

    private SearchWords() {}

    static String of(PlatformRecord record) {
        return FIELDS.getOrDefault(record.kind(), List.of()).stream()
                .flatMap(field -> record.text(field).stream().map(text -> words(record.kind(), field, text)))
                .collect(Collectors.joining(" "));
    }

    /** What the full-text index is asked; empty when nothing is left to ask for. */
    static Optional<String> match(String typed) {
        return all(matches(typed).stream());
    }

    /** The same for each word by itself. */
    static List<String> matches(String typed) {
        String digits = typed.replaceAll("[\\s+().-]", "");
        Stream<String> words = digits.matches("\\d{" + FEWEST_DIGITS + ",}")
                ? Stream.of(digits.replaceFirst("^0+(?=\\d)", ""))
                : wordsOf(typed);
        return words.map(SearchWords::condition).toList();
    }

    /** The same for those that have the very words. */
    static Optional<String> exactly(String typed) {
        return all(wordsOf(typed).map(word -> '"' + word + '"'));
    }

    private static Stream<String> wordsOf(String typed) {
        return Stream.of(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty());
    }

    private static Optional<String> all(Stream<String> conditions) {
        return Optional.of(conditions.collect(Collectors.joining(" AND "))).filter(text -> !text.isEmpty());
    }

    private static String condition(String word) {
        boolean number = word.matches("\\d{" + FEWEST_DIGITS + ",}");
        String beginning = '"' + word + "\"*";
        return number ? "(" + beginning + " OR \"" + backwards(word) + "\"*)" : beginning;
    }

    private static String words(RecordKind kind, String field, String text) {
        boolean phone = kind.fieldNamed(field)
                .map(RecordField::type)
                .filter(RecordField.Type.PHONE::equals)
                .isPresent();
        if (!phone) {
            return text;
        }
        String digits = text.replaceAll("\\D", "");
        String national = PhoneNumber.parse(text)
                .map(number -> number.split().nationalNumber())
                .orElse(digits);
        return digits + " " + national + " " + backwards(digits);
    }

    private static String backwards(String digits) {
        return "r" + new StringBuilder(digits).reverse();
    }
}

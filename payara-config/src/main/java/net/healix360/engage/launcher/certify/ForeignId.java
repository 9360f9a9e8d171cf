package net.healix360.engage.launcher.certify;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What names something of the other hospital's.
 *
 * @param kind what it names: {@code patients}, {@code agents}, {@code ucids}
 */
record ForeignId(String kind, String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern RECORD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NAMES_A_ROW = Pattern.compile(RECORD + "|\\d{10,}");
    private static final int[] MADE_SO = {14, 19};
    private static final int SHORT = 6;

    /** What makes a telephone number one of this country's mobiles. */
    private static final int BEGINNING = 5;

    private static final int DIGITS = 10;
    private static final int LETTERS = 26;
    private static final int HEXADECIMAL_LETTERS = 6;

    /** An id that looks the same and that nobody has: each letter and digit is another one. */
    ForeignId unknown() {
        if (kind.equals(Kinds.CURSORS)) {
            return new ForeignId(kind, anotherCursor());
        }
        if (RECORD.matcher(value).matches()) {
            return new ForeignId(kind, anotherRecord(value));
        }
        int kept = kind.equals(Kinds.PHONES) || kind.equals(Kinds.NUMBERS) ? Math.min(BEGINNING, value.length()) : 0;
        String text = value.substring(0, kept) + scrambled(value.substring(kept));
        return new ForeignId(kind, value.length() < SHORT ? text + "7305" : text);
    }

    /** Ids of one shape are answered alike when nobody has them. */
    String shape() {
        return RECORD.matcher(value).matches()
                ? "record"
                : value.replaceAll("[0-9]+", "0").replaceAll("[A-Za-z]+", "a");
    }

    /** The same place in the same order, behind a row that nobody has. */
    private String anotherCursor() {
        String opened = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        String another = NAMES_A_ROW
                .matcher(opened)
                .replaceAll(name ->
                        RECORD.matcher(name.group()).matches() ? anotherRecord(name.group()) : scrambled(name.group()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(another.getBytes(StandardCharsets.UTF_8));
    }

    /** What says how it was made stays, and a digit stays a digit. */
    private static String anotherRecord(String record) {
        StringBuilder text = new StringBuilder(scrambled(record));
        for (int at : MADE_SO) {
            text.setCharAt(at, record.charAt(at));
        }
        return text.toString();
    }

    private static String scrambled(String text) {
        StringBuilder scrambled = new StringBuilder();
        text.chars().forEach(letter -> scrambled.append(other((char) letter)));
        return scrambled.toString();
    }

    private static char other(char letter) {
        if (letter >= '0' && letter <= '9') {
            return (char) ('0' + RANDOM.nextInt(DIGITS));
        }
        if (letter >= 'a' && letter <= 'f') {
            return (char) ('a' + RANDOM.nextInt(HEXADECIMAL_LETTERS));
        }
        if (letter >= 'a' && letter <= 'z') {
            return (char) ('a' + RANDOM.nextInt(LETTERS));
        }
        return letter >= 'A' && letter <= 'Z' ? (char) ('A' + RANDOM.nextInt(LETTERS)) : letter;
    }
}

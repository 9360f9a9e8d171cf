package net.healix360.engage.launcher.certify;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What names something of the other hospital's.
 *
 * @param kind what it names: {@code patients}, {@code agents}, {@code ucids}
 */
record ForeignId(String kind, String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern RECORD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHORT = 6;

    /** What makes a telephone number one of this country's mobiles. */
    private static final int BEGINNING = 5;

    private static final int DIGITS = 10;
    private static final int LETTERS = 26;

    /** An id that looks the same and that nobody has: each letter and digit is another one. */
    ForeignId unknown() {
        if (RECORD.matcher(value).matches()) {
            return new ForeignId(kind, UUID.randomUUID().toString());
        }
        int kept = kind.equals(Kinds.PHONES) || kind.equals(Kinds.NUMBERS) ? Math.min(BEGINNING, value.length()) : 0;
        StringBuilder text = new StringBuilder(value.substring(0, kept));
        value.substring(kept).chars().forEach(letter -> text.append(other((char) letter)));
        return new ForeignId(kind, value.length() < SHORT ? text + "7305" : text.toString());
    }

    /** Ids of one shape are answered alike when nobody has them. */
    String shape() {
        return RECORD.matcher(value).matches()
                ? "record"
                : value.replaceAll("[0-9]+", "0").replaceAll("[A-Za-z]+", "a");
    }

    private static char other(char letter) {
        if (letter >= '0' && letter <= '9') {
            return (char) ('0' + RANDOM.nextInt(DIGITS));
        }
        if (letter >= 'a' && letter <= 'z') {
            return (char) ('a' + RANDOM.nextInt(LETTERS));
        }
        return letter >= 'A' && letter <= 'Z' ? (char) ('A' + RANDOM.nextInt(LETTERS)) : letter;
    }
}

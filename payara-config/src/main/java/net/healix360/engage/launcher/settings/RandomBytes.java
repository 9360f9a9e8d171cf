package net.healix360.engage.launcher.settings;

import java.security.SecureRandom;

/** The one source of randomness behind every generated secret. */
final class RandomBytes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";

    private RandomBytes() {}

    static byte[] of(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String syllables(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())));
            text.append(VOWELS.charAt(RANDOM.nextInt(VOWELS.length())));
        }
        return text.toString();
    }

    static String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(RANDOM.nextInt(10));
        }
        return text.toString();
    }
}

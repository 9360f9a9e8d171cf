package net.healix360.engage.setup.entity;

import java.security.SecureRandom;

/** A password that a person reads from a screen once: no letters that look alike, 80 bits and more. */
public record TemporaryPassword(String text) {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TemporaryPassword fresh() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new TemporaryPassword(text.toString());
    }

    /** Never in a log line. */
    @Override
    public String toString() {
        return "TemporaryPassword";
    }
}

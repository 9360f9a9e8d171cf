package net.healix360.engage.simulator.account;

import java.net.URI;

/** Refuses account settings that cannot work, saying which one. */
final class Required {
    private Required() {}

    static String text(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is missing or empty");
        }
        return value;
    }

    static String httpUrl(String field, String value) {
        String scheme = URI.create(value).getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException(field + " is not an http URL");
        }
        return value;
    }

    static <T> T value(String field, T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static int atLeast(int minimum, String field, int value) {
        if (value < minimum) {
            throw new IllegalArgumentException(field + " must be at least " + minimum);
        }
        return value;
    }
}

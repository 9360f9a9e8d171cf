package net.healix360.engage.launcher.seed;

import java.util.Locale;

/** Turns an enumeration value into words. */
final class Labels {
    private Labels() {}

    static String of(String value) {
        String words = value.toLowerCase(Locale.ROOT).replace('_', ' ');
        return value.length() <= 3 ? value : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

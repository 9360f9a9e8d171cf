package net.healix360.engage.foundation.logging;

import java.util.regex.Pattern;

/** Phone numbers as they may stand in a log: the last three digits tell calls apart, the rest is nobody's business. */
public final class PhoneMask {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{8,}");

    private PhoneMask() {}

    /** Somebody else's text with every number in it masked that is long enough for a phone. */
    public static String maskIn(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(number -> mask(number.group()));
    }

    public static String mask(String phone) {
        if (phone == null || phone.length() <= 3) {
            return "***";
        }
        return "*".repeat(phone.length() - 3) + phone.substring(phone.length() - 3);
    }
}

package net.healix360.engage.calls.boundary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number in groups for the eye: {@code +91 98450 12345}. The page puts the gaps in with style, so that a copied
 * number has none and can be dialled. What is no Indian mobile number stays whole, in the first group.
 */
public record PhoneText(String first, String second, String third) {
    private static final Pattern MOBILE = Pattern.compile("(\\+?91)?(\\d{5})(\\d{5})");

    public static PhoneText of(String number) {
        Matcher mobile = MOBILE.matcher(number);
        if (!mobile.matches()) {
            return new PhoneText(number, "", "");
        }
        String code = mobile.group(1);
        return code == null
                ? new PhoneText(mobile.group(2), mobile.group(3), "")
                : new PhoneText(code, mobile.group(2), mobile.group(3));
    }

    /** The number as it can be dialled. */
    @Override
    public String toString() {
        return first + second + third;
    }
}

package net.healix360.engage.foundation.logging;

/** Phone numbers as they may stand in a log: the last three digits tell calls apart, the rest is nobody's business. */
public final class PhoneMask {
    private PhoneMask() {}

    public static String mask(String phone) {
        if (phone == null || phone.length() <= 3) {
            return "***";
        }
        return "*".repeat(phone.length() - 3) + phone.substring(phone.length() - 3);
    }
}

package net.healix360.engage.platform.control.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.healix360.engage.platform.entity.PlatformException;

/** Emails are kept in lower case and look like emails. */
final class EmailAddresses {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private EmailAddresses() {}

    /** @param emails the parts of an EMAILS value that were given */
    static Map<String, Object> normalised(Map<String, Object> emails) {
        Map<String, Object> result = new LinkedHashMap<>(emails);
        if (emails.get("primaryEmail") instanceof String primary) {
            result.put("primaryEmail", normalised(primary));
        }
        if (emails.get("additionalEmails") instanceof List<?> more) {
            result.put(
                    "additionalEmails",
                    more.stream()
                            .map(String::valueOf)
                            .map(EmailAddresses::normalised)
                            .toList());
        }
        return result;
    }

    private static String normalised(String email) {
        if (!email.isEmpty() && !SHAPE.matcher(email).matches()) {
            throw PlatformException.badArgument("Invalid email address '" + email + "'");
        }
        return email.toLowerCase(Locale.ROOT);
    }
}

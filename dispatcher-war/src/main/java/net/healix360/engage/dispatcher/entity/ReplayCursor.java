package net.healix360.engage.dispatcher.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a search in the lanes goes on.
 *
 * @param end the lane's position when the search of it began: what was replayed since then stands behind it
 * @param after the place up to which it was searched; empty for its beginning
 */
public record ReplayCursor(Tenant lane, String end, String after) {
    private static final Pattern TEXT = Pattern.compile("([a-z0-9-]+)/(\\d+-\\d+)/((?:dead/)?\\d+-\\d+|)");

    /** @throws IllegalArgumentException when the text is no cursor */
    public static ReplayCursor parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("is the cursor of an earlier answer");
        }
        return new ReplayCursor(new Tenant(parts.group(1)), parts.group(2), parts.group(3));
    }

    public String text() {
        return lane + "/" + end + "/" + after;
    }
}

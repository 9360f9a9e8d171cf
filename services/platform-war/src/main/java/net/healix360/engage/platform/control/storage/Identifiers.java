package net.healix360.engage.platform.control.storage;

/** Names of schemas, tables and columns: letters, digits and underscores only, and always quoted. */
public final class Identifiers {
    /** Postgres cuts longer names off in silence. */
    public static final int LONGEST = 63;

    private Identifiers() {}

    public static String quoted(String name) {
        if (!isSafe(name)) {
            throw new IllegalArgumentException("not a safe SQL name: " + name);
        }
        return '"' + name + '"';
    }

    /** Asked for every column of every statement, so without a regular expression. */
    private static boolean isSafe(String name) {
        boolean safe = !name.isEmpty() && name.length() <= LONGEST && !isDigit(name.charAt(0));
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            safe &= isLetter(c) || isDigit(c) || c == '_';
        }
        return safe;
    }

    private static boolean isLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static String table(String schema, String name) {
        return quoted(schema) + "." + quoted(name);
    }
}

package net.healix360.engage.platform.control.storage;

import java.util.regex.Pattern;

/** Names of schemas, tables and columns: letters, digits and underscores only, and always quoted. */
public final class Identifiers {
    /** Postgres cuts longer names off in silence. */
    public static final int LONGEST = 63;

    private static final Pattern SAFE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private Identifiers() {}

    public static String quoted(String name) {
        if (!SAFE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a safe SQL name: " + name);
        }
        return '"' + name + '"';
    }

    public static String table(String schema, String name) {
        return quoted(schema) + "." + quoted(name);
    }
}

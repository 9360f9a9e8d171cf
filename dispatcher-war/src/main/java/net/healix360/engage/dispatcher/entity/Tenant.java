package net.healix360.engage.dispatcher.entity;

import java.util.regex.Pattern;

/** A hospital's name as it stands in keys and paths. */
public record Tenant(String name) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    public Tenant {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a tenant is named by 1 to 63 of a-z, 0-9 and -, a letter first");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

package net.healix360.engage.launcher.demo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The product's four roles, and the doctors', with their names in the platform, where {@code Admin} is built in. */
public enum Role {
    AGENT("Agent"),
    SUPERVISOR("Supervisor"),
    EXECUTIVE("Executive"),
    ADMIN("Admin"),
    /** Doctors who are members of the workspace; they do not sign in here. */
    MANAGER("Manager");

    private final String platformLabel;

    Role(String platformLabel) {
        this.platformLabel = platformLabel;
    }

    public String platformLabel() {
        return platformLabel;
    }

    @JsonValue
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}

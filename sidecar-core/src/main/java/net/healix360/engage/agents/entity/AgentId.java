package net.healix360.engage.agents.entity;

import java.util.Locale;

/** An agent's telephony login name. The vendor writes it in any case, so it is compared, and kept, in lower case. */
public record AgentId(String value) {

    public AgentId {
        value = value == null ? "" : value.trim().toLowerCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > 128) {
            throw new IllegalArgumentException("an agent id has 1 to 128 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

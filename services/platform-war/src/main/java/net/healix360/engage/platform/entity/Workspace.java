package net.healix360.engage.platform.entity;

import java.util.Locale;
import java.util.UUID;

/**
 * One tenant of the platform: a subdomain, an invitation, and a Postgres schema of its own.
 *
 * @param passwordLogin whether its people may log in by email and password
 */
public record Workspace(
        UUID id,
        String subdomain,
        String displayName,
        ActivationStatus activationStatus,
        String inviteHash,
        boolean passwordLogin) {

    public boolean isActive() {
        return activationStatus == ActivationStatus.ACTIVE;
    }

    /** The Postgres schema of this workspace's records. */
    public String schema() {
        return schemaOf(id);
    }

    public static String schemaOf(UUID id) {
        return "workspace_" + id.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }
}

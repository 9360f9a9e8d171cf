package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Opens a hospital's workspace as its administrator: founds and activates it when there is none (reference/platform-graphql.md §9). */
final class WorkspaceDoor {
    private static final String CURRENT =
            "query Current { currentWorkspace { id subdomain activationStatus inviteHash } }";
    private static final String ACTIVATE =
            "mutation Activate($data: ActivateWorkspaceInput!) { activateWorkspace(data: $data) { id } }";
    private static final String RENAME =
            "mutation Rename($data: UpdateWorkspaceInput!) { updateWorkspace(data: $data) { id } }";
    private final WorkspaceTarget target;
    private final SeedMark mark;
    private final Platform platform;
    private final Accounts accounts;

    WorkspaceDoor(WorkspaceTarget target, SeedMark mark) {
        this.target = target;
        this.mark = mark;
        this.platform = new Platform(target.platform(), target.origin());
        this.accounts = new Accounts(platform);
    }

    Workspace open() throws IOException, InterruptedException {
        String token = existingOrNew();
        JsonNode current = current(token);
        boolean active = "ACTIVE".equals(current.path("activationStatus").asText());
        boolean fresh = !active || mark.isFounding(current.path("id").asText());
        if (!active) {
            platform.metadata(token, ACTIVATE, Map.of("data", Map.of("displayName", target.displayName())));
        }
        if (!current.path("subdomain").asText().equals(target.subdomain())) {
            refuseAnothers(current, fresh);
            platform.metadata(token, RENAME, Map.of("data", Map.of("subdomain", target.subdomain())));
        }
        if (!active) {
            token = accounts.signIn(target.admin()); // the first token has no member (§9, step 5)
            current = current(token);
        }
        return new Workspace(platform, token, current.path("inviteHash").asText(), fresh);
    }

    private JsonNode current(String token) throws IOException, InterruptedException {
        return platform.metadata(token, CURRENT, Map.of());
    }

    private String existingOrNew() throws IOException, InterruptedException {
        try {
            return accounts.signIn(target.admin());
        } catch (PlatformRefusal refusal) {
            if (refusal.is("WORKSPACE_NOT_FOUND") || refusal.is("USER_NOT_FOUND")) {
                return new Founding(accounts, target, mark).found();
            }
            throw new IOException(closed(target, refusal.reason()), refusal);
        }
    }

    /** In single-workspace mode a platform ignores the origin and opens what it has (§2.1). */
    private void refuseAnothers(JsonNode current, boolean fresh) throws IOException {
        if (!fresh) {
            throw new IOException("At " + target.origin() + " the platform opens workspace "
                    + current.path("subdomain").asText() + ", not " + target.subdomain()
                    + ": nothing was written. Check PLATFORM_FRONT_DOMAIN or " + target.settingPrefix()
                    + "PLATFORM_ORIGIN.");
        }
    }

    static String closed(WorkspaceTarget target, String reason) {
        return "Workspace " + target.subdomain() + " at " + target.platform() + " does not let "
                + target.admin().email() + " in (" + reason + "). Name its administrator: "
                + target.settingPrefix() + "PLATFORM_ADMIN_EMAIL and " + target.settingPrefix()
                + "PLATFORM_ADMIN_PASSWORD.";
    }
}

package net.healix360.engage.platform.entity;

import java.util.UUID;

/** What a member or an API key of one workspace may do. Known to people by its label. */
public record Role(
        UUID id,
        UUID workspaceId,
        String label,
        String description,
        String icon,
        boolean isEditable,
        boolean canUpdateAllSettings,
        boolean canAccessAllTools,
        boolean canReadAllObjectRecords,
        boolean canUpdateAllObjectRecords,
        boolean canSoftDeleteAllObjectRecords,
        boolean canDestroyAllObjectRecords,
        boolean canBeAssignedToUsers,
        boolean canBeAssignedToAgents,
        boolean canBeAssignedToApiKeys) {

    /** Refuses unless the right is held. */
    public static void require(boolean right) {
        if (!right) {
            throw PlatformException.denied();
        }
    }
}

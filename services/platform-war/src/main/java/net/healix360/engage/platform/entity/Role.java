package net.healix360.engage.platform.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a member or an API key of one workspace may do. Known to people by its label.
 *
 * @param exceptions rights on single objects that differ from those on all objects
 */
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
        boolean canBeAssignedToApiKeys,
        Map<UUID, Map<Right, Boolean>> exceptions) {

    public Role {
        exceptions = Map.copyOf(exceptions);
    }

    /** Whether the role has a right on the records of an object. */
    public boolean may(Right right, UUID objectId) {
        boolean usual =
                switch (right) {
                    case READ -> canReadAllObjectRecords;
                    case UPDATE -> canUpdateAllObjectRecords;
                    case SOFT_DELETE -> canSoftDeleteAllObjectRecords;
                    case DESTROY -> canDestroyAllObjectRecords;
                };
        return exceptions.getOrDefault(objectId, Map.of()).getOrDefault(right, usual);
    }

    /** As the API tells it, with those who have the role. */
    public Map<String, Object> wire(List<Map<String, Object>> members) {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", id);
        wire.put("label", label);
        wire.put("description", description);
        wire.put("icon", icon);
        wire.put("isEditable", isEditable);
        wire.put("canUpdateAllSettings", canUpdateAllSettings);
        wire.put("canAccessAllTools", canAccessAllTools);
        wire.put("canReadAllObjectRecords", canReadAllObjectRecords);
        wire.put("canUpdateAllObjectRecords", canUpdateAllObjectRecords);
        wire.put("canSoftDeleteAllObjectRecords", canSoftDeleteAllObjectRecords);
        wire.put("canDestroyAllObjectRecords", canDestroyAllObjectRecords);
        wire.put("canBeAssignedToUsers", canBeAssignedToUsers);
        wire.put("canBeAssignedToAgents", canBeAssignedToAgents);
        wire.put("canBeAssignedToApiKeys", canBeAssignedToApiKeys);
        wire.put("workspaceMembers", members);
        return wire;
    }

    /** Refuses unless the right is held. */
    public static void require(boolean right) {
        if (!right) {
            throw PlatformException.denied();
        }
    }
}

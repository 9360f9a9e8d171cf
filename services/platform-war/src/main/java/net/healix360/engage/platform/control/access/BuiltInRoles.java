package net.healix360.engage.platform.control.access;

import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.entity.Role;
import org.jdbi.v3.core.Handle;

/** The two roles that every workspace has: Admin may do everything, Member everything but settings. */
final class BuiltInRoles {
    static final String ADMIN = "Admin";
    static final String MEMBER = "Member";

    private BuiltInRoles() {}

    static void create(Handle handle, UUID workspaceId) {
        RoleStore.insert(handle, role(workspaceId, ADMIN, "Admin role", false, true));
        RoleStore.insert(handle, role(workspaceId, MEMBER, "Member role", true, false));
    }

    private static Role role(UUID workspaceId, String label, String description, boolean editable, boolean settings) {
        return new Role(
                UUID.randomUUID(),
                workspaceId,
                label,
                description,
                "IconUser",
                editable,
                settings,
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                Map.of());
    }
}

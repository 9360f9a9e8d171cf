package net.healix360.engage.platform.control.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;

/** The roles of a workspace and who has which. */
public final class Roles {
    private final Database database;

    Roles(Database database) {
        this.database = database;
    }

    /** Each with its members, as far as the workspace is active. */
    public List<Map<String, Object>> all(Caller caller) {
        return database.read(handle -> RoleStore.all(handle, caller.workspaceId()).stream()
                .map(role -> role.wire(
                        WorkspaceStore.byId(handle, caller.workspaceId()).isActive()
                                ? Members.ofRole(handle, role)
                                : List.of()))
                .toList());
    }

    public Role create(Caller caller, Map<String, Object> input) {
        Role.require(caller.role().canUpdateAllSettings());
        Role role = new Role(
                UUID.randomUUID(),
                caller.workspaceId(),
                (String) input.get("label"),
                (String) input.get("description"),
                (String) input.get("icon"),
                true,
                flag(input, "canUpdateAllSettings", false),
                flag(input, "canAccessAllTools", false),
                flag(input, "canReadAllObjectRecords", false),
                flag(input, "canUpdateAllObjectRecords", false),
                flag(input, "canSoftDeleteAllObjectRecords", false),
                flag(input, "canDestroyAllObjectRecords", false),
                flag(input, "canBeAssignedToUsers", true),
                flag(input, "canBeAssignedToAgents", true),
                flag(input, "canBeAssignedToApiKeys", true),
                Map.of());
        return database.write(handle -> {
            boolean taken = RoleStore.all(handle, role.workspaceId()).stream()
                    .anyMatch(other -> other.label().equalsIgnoreCase(role.label()));
            if (taken) {
                throw PlatformException.badInput("ROLE_LABEL_ALREADY_EXISTS", "A role with this label already exists");
            }
            RoleStore.insert(handle, role);
            return role;
        });
    }

    private static boolean flag(Map<String, Object> input, String name, boolean otherwise) {
        return input.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    /** Gives a member another role; only an administrator in person may. */
    public Map<String, Object> assign(Caller caller, UUID memberId, UUID roleId) {
        Role.require(caller.member().role().canUpdateAllSettings());
        UUID workspaceId = caller.workspaceId();
        return database.write(handle -> {
            Role role = RoleStore.find(handle, workspaceId, roleId)
                    .filter(Role::canBeAssignedToUsers)
                    .orElseThrow(() -> PlatformException.badInput("ROLE_NOT_FOUND", "Role not found"));
            Members.Member member = Members.byId(handle, workspaceId, memberId)
                    .orElseThrow(() -> PlatformException.notFound("Workspace member not found"));
            handle.execute(
                    "UPDATE core.user_workspace SET role_id = ? WHERE workspace_id = ? AND account_id = ?",
                    roleId,
                    workspaceId,
                    member.userId());
            return member.wire(role);
        });
    }
}

package net.healix360.engage.platform.control.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.platform.control.model.DataModels;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.entity.Account;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.ObjectModel;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;
import net.healix360.engage.platform.entity.Workspace;

/** What a person asks about himself: account, member record, role, rights, workspace. */
public final class Profile {
    private static final List<String> TOOL_FLAGS = List.of("IMPORT_CSV", "EXPORT_CSV", "SEND_EMAIL_TOOL");
    private static final List<String> ALL_FLAGS = List.of(
            "API_KEYS_AND_WEBHOOKS",
            "WORKSPACE",
            "WORKSPACE_MEMBERS",
            "ROLES",
            "DATA_MODEL",
            "SECURITY",
            "WORKFLOWS",
            "IMPORT_CSV",
            "EXPORT_CSV",
            "SEND_EMAIL_TOOL");

    private final Database database;
    private final Workspaces workspaces;
    private final DataModels models;

    Profile(Database database, Workspaces workspaces, DataModels models) {
        this.database = database;
        this.workspaces = workspaces;
        this.models = models;
    }

    public Map<String, Object> of(Caller caller) {
        if (caller instanceof Caller.Visitor visitor) {
            return account(visitor.userId(), Optional.empty());
        }
        Caller.Member member = caller.member();
        Workspace workspace = workspaces.byId(member.workspaceId());
        Optional<Members.Member> record = database.read(handle -> Members.byUser(handle, workspace, member.userId()));
        Map<String, Object> wire = account(member.userId(), record);
        wire.put(
                "workspaceMember",
                record.map(found -> found.wire(member.role())).orElse(null));
        wire.put("currentWorkspace", workspaces.wire(workspace));
        wire.put("currentUserWorkspace", rights(member));
        return wire;
    }

    private Map<String, Object> account(java.util.UUID userId, Optional<Members.Member> member) {
        Account account = database.read(handle -> AccountStore.byId(handle, userId))
                .orElseThrow(() -> PlatformException.unauthenticated("USER_NOT_FOUND", "User not found"));
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", account.id());
        wire.put("email", account.email());
        wire.put("firstName", member.map(Members.Member::firstName).orElse(""));
        wire.put("lastName", member.map(Members.Member::lastName).orElse(""));
        return wire;
    }

    private Map<String, Object> rights(Caller.Member member) {
        Role role = member.role();
        List<String> flags =
                role.canUpdateAllSettings() ? ALL_FLAGS : role.canAccessAllTools() ? TOOL_FLAGS : List.of();
        List<Map<String, Object>> objects = models.of(member.workspaceId()).objects().stream()
                .map(object -> rights(object, role))
                .toList();
        Map<String, Object> rights = new LinkedHashMap<>();
        rights.put("id", member.userWorkspaceId());
        rights.put("permissionFlags", flags);
        rights.put("objectsPermissions", objects);
        return rights;
    }

    private static Map<String, Object> rights(ObjectModel object, Role role) {
        return ObjectPermissions.wire(object.id(), right -> role.may(right, object.id()));
    }
}

package net.healix360.engage.platform.control.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import net.healix360.engage.platform.control.model.DataModels;
import net.healix360.engage.platform.control.storage.Database;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Right;
import net.healix360.engage.platform.entity.Role;

/** Refines what a role may do, object by object (platform-graphql.md §2.5). */
public final class ObjectPermissions {
    private final Database database;
    private final DataModels models;

    ObjectPermissions(Database database, DataModels models) {
        this.database = database;
        this.models = models;
    }

    /** @param input {@code {roleId, objectPermissions: […]}} */
    public List<Map<String, Object>> upsert(Caller caller, Map<String, Object> input) {
        Role.require(caller.role().canUpdateAllSettings());
        UUID roleId = (UUID) input.get("roleId");
        return database.write(handle -> {
            Role role = RoleStore.find(handle, caller.workspaceId(), roleId)
                    .orElseThrow(() -> PlatformException.badInput("ROLE_NOT_FOUND", "Role not found"));
            if (!role.isEditable()) {
                throw PlatformException.badInput("ROLE_NOT_EDITABLE", "Role is not editable");
            }
            List<Map<String, Object>> written = new ArrayList<>();
            for (Map<String, Object> wanted : JsonTree.objects(input.get("objectPermissions"))) {
                UUID objectId = models.of(caller.workspaceId())
                        .object((UUID) wanted.get("objectMetadataId"))
                        .id();
                Map<Right, Boolean> rights = rights(wanted);
                refuseWritingBlindly(role, rights);
                RoleStore.except(handle, roleId, objectId, rights);
                written.add(wire(objectId, rights::get));
            }
            return written;
        });
    }

    private static Map<Right, Boolean> rights(Map<String, Object> wanted) {
        Map<Right, Boolean> rights = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            if (wanted.get(word(right)) instanceof Boolean held) {
                rights.put(right, held);
            }
        }
        return rights;
    }

    private static void refuseWritingBlindly(Role role, Map<Right, Boolean> rights) {
        boolean reads = rights.getOrDefault(Right.READ, role.canReadAllObjectRecords());
        boolean writes = rights.entrySet().stream().anyMatch(entry -> entry.getKey() != Right.READ && entry.getValue());
        if (writes && !reads) {
            throw PlatformException.badInput(
                    "CANNOT_GIVE_WRITING_PERMISSION_ON_NON_READABLE_OBJECT",
                    "Cannot give writing permission on an object that cannot be read");
        }
    }

    static Map<String, Object> wire(UUID objectId, Function<Right, Boolean> rights) {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("objectMetadataId", objectId);
        for (Right right : Right.values()) {
            wire.put(word(right), rights.apply(right));
        }
        return wire;
    }

    private static String word(Right right) {
        return switch (right) {
            case READ -> "canReadObjectRecords";
            case UPDATE -> "canUpdateObjectRecords";
            case SOFT_DELETE -> "canSoftDeleteObjectRecords";
            case DESTROY -> "canDestroyObjectRecords";
        };
    }
}

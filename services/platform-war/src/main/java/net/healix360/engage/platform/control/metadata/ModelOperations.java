package net.healix360.engage.platform.control.metadata;

import static net.healix360.engage.platform.control.metadata.AccountOperations.object;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.access.Access;
import net.healix360.engage.platform.control.model.Modelling;
import net.healix360.engage.platform.entity.Caller;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.PlatformException;
import net.healix360.engage.platform.entity.Role;

/** The operations that were on {@code /metadata} all along: objects, fields, indexes and roles. */
final class ModelOperations {
    private final Modelling modelling;

    private ModelOperations(Modelling modelling) {
        this.modelling = modelling;
    }

    static Map<String, Operation> of(Access access, Modelling modelling) {
        Map<String, Operation> operations = new HashMap<>();
        operations.put("getRoles", (caller, in) -> access.roles().all(caller));
        operations.put("createOneRole", (caller, in) -> access.roles().create(caller, object(in, "createRoleInput")));
        operations.put("upsertObjectPermissions", (caller, in) -> access.objectPermissions()
                .upsert(caller, object(in, "upsertObjectPermissionsInput")));
        operations.put("updateWorkspaceMemberRole", (caller, in) -> access.roles()
                .assign(caller, (UUID) in.get("workspaceMemberId"), (UUID) in.get("roleId")));
        ModelOperations own = new ModelOperations(modelling);
        own.addReads(operations);
        own.addObjects(operations);
        own.addFields(operations);
        return operations;
    }

    private void addReads(Map<String, Operation> operations) {
        operations.put("objects", (caller, in) -> view(caller).objects(in));
        operations.put("object", (caller, in) -> view(caller).object((UUID) in.get("id")));
        operations.put("fields", (caller, in) -> view(caller).fields(in));
        operations.put("field", (caller, in) -> {
            ModelView view = view(caller);
            return modelling
                    .models()
                    .of(caller.workspaceId())
                    .field((UUID) in.get("id"))
                    .map(view::wire)
                    .orElseThrow(() -> PlatformException.notFound("Field not found"));
        });
    }

    private void addObjects(Map<String, Operation> operations) {
        operations.put("createOneObject", (caller, in) -> {
            UUID id = modelling
                    .objectCreation()
                    .create(designer(caller), object(object(in, "input"), "object"))
                    .id();
            return view(caller).object(id);
        });
        operations.put("updateOneObject", (caller, in) -> {
            Map<String, Object> input = object(in, "input");
            UUID id = (UUID) input.get("id");
            modelling.objectChange().update(designer(caller), id, object(input, "update"));
            return view(caller).object(id);
        });
        operations.put("deleteOneObject", (caller, in) -> {
            UUID id = (UUID) object(in, "input").get("id");
            DataModel before = modelling.models().of(designer(caller));
            modelling.objectChange().delete(designer(caller), id);
            return new ModelView(before).object(id);
        });
    }

    private void addFields(Map<String, Operation> operations) {
        operations.put(
                "createOneField",
                (caller, in) -> wire(
                        caller,
                        modelling
                                .fieldCreation()
                                .create(designer(caller), object(object(in, "input"), "field"))
                                .id()));
        operations.put("updateOneField", (caller, in) -> {
            Map<String, Object> input = object(in, "input");
            return wire(
                    caller,
                    modelling
                            .fieldChange()
                            .update(designer(caller), (UUID) input.get("id"), object(input, "update"))
                            .id());
        });
        operations.put("deleteOneField", (caller, in) -> {
            DataModel before = modelling.models().of(designer(caller));
            return new ModelView(before).wire(modelling.fieldChange().delete(designer(caller), (UUID)
                    object(in, "input").get("id")));
        });
        operations.put("createOneIndex", (caller, in) -> modelling
                .indexCreation()
                .create(designer(caller), object(object(in, "input"), "index")));
    }

    private Map<String, Object> wire(Caller caller, UUID fieldId) {
        DataModel model = modelling.models().of(caller.workspaceId());
        return new ModelView(model).wire(model.field(fieldId).orElseThrow());
    }

    private ModelView view(Caller caller) {
        return new ModelView(modelling.models().of(caller.workspaceId()));
    }

    /** The workspace of a caller who may change its data model. */
    private static UUID designer(Caller caller) {
        Role.require(caller.role().canUpdateAllSettings());
        return caller.workspaceId();
    }
}

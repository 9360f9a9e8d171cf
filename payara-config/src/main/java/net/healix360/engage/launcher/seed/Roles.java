package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.healix360.engage.launcher.demo.Role;

/** The workspace's roles by label, compared ignoring case; the ones of the product are made when missing. */
final class Roles {
    static final String SERVICE = "Helix Engage service";
    private static final String LIST = "query Roles { getRoles { id label } }";
    private static final String CREATE =
            "mutation Role($input: CreateRoleInput!) { createOneRole(createRoleInput: $input) { id } }";
    private final Workspace workspace;
    private final Map<String, String> ids = new HashMap<>();

    Roles(Workspace workspace) throws IOException, InterruptedException {
        this.workspace = workspace;
        for (JsonNode role : workspace.metadata(LIST, Map.of())) {
            ids.put(key(role.path("label").asText()), role.path("id").asText());
        }
    }

    /** @return how many were made */
    int ensure() throws IOException, InterruptedException {
        int made = 0;
        for (Role role : Role.values()) {
            made += ensure(role.platformLabel(), true);
        }
        return made + ensure(SERVICE, false);
    }

    String id(String label) {
        return ids.get(key(label));
    }

    private int ensure(String label, boolean forPeople) throws IOException, InterruptedException {
        if (ids.containsKey(key(label))) {
            return 0;
        }
        Map<String, Object> input = Map.of(
                "label",
                label,
                "canReadAllObjectRecords",
                true,
                "canUpdateAllObjectRecords",
                true,
                "canSoftDeleteAllObjectRecords",
                !forPeople,
                "canBeAssignedToUsers",
                forPeople,
                "canBeAssignedToApiKeys",
                !forPeople);
        ids.put(
                key(label),
                workspace.metadata(CREATE, Map.of("input", input)).path("id").asText());
        return 1;
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}

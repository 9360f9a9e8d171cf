package net.healix360.engage.launcher.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import net.healix360.engage.launcher.demo.Role;

/**
 * The workspace's roles by label, compared ignoring case; the ones of the product are made when missing. The service role is made
 * first and is the seed's mark in the workspace: a workspace that has it was founded or adopted by a seed, whatever home it came from.
 */
final class Roles {
    static final String SERVICE = "Helix Engage service";
    static final String REPLICA = "Helix Engage replica";
    private static final String LIST = "query Roles { getRoles { id label canUpdateAllSettings } }";
    private static final String CREATE =
            "mutation Role($input: CreateRoleInput!) { createOneRole(createRoleInput: $input) { id } }";
    private static final String UPDATE =
            "mutation Role($input: UpdateRoleInput!) { updateOneRole(updateRoleInput: $input) { id } }";
    private final Workspace workspace;
    private final Map<String, JsonNode> there = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    Roles(Workspace workspace) throws IOException, InterruptedException {
        this.workspace = workspace;
        for (JsonNode role : workspace.metadata(LIST, Map.of())) {
            there.put(key(role.path("label").asText()), role);
            ids.put(key(role.path("label").asText()), role.path("id").asText());
        }
    }

    /** @return whether a seed has been here before */
    boolean marked() {
        return there.containsKey(key(SERVICE));
    }

    /** @return how many were made */
    int ensure() throws IOException, InterruptedException {
        // settings, because creating a webhook is one (reference/platform-graphql.md §7)
        int made =
                ensure(SERVICE, "Mark of ./engage seed, and the role of the sidecar's key", rights(true, true, false));
        for (Role role : Role.values()) {
            made += ensure(role.platformLabel(), "", rights(true, false, true));
        }
        made += ensure(
                REPLICA, "Reads everything for the sidecar's local copy, changes nothing", rights(false, false, true));
        return made + allowWebhooks();
    }

    String id(String label) {
        return ids.get(key(label));
    }

    private static Map<String, Object> rights(boolean writes, boolean service, boolean forPeople) {
        Map<String, Object> rights = new LinkedHashMap<>();
        rights.put("canReadAllObjectRecords", true);
        rights.put("canUpdateAllObjectRecords", writes);
        rights.put("canSoftDeleteAllObjectRecords", service);
        rights.put("canUpdateAllSettings", service);
        rights.put("canBeAssignedToUsers", forPeople);
        rights.put("canBeAssignedToApiKeys", service);
        return rights;
    }

    private int ensure(String label, String description, Map<String, Object> rights)
            throws IOException, InterruptedException {
        if (ids.containsKey(key(label))) {
            return 0;
        }
        Map<String, Object> input = new LinkedHashMap<>(rights);
        input.put("label", label);
        input.put("description", description);
        String id =
                workspace.metadata(CREATE, Map.of("input", input)).path("id").asText();
        ids.put(key(label), id);
        return 1;
    }

    /** Earlier releases of the seed made the service role without that right. */
    private int allowWebhooks() throws IOException, InterruptedException {
        JsonNode service = there.get(key(SERVICE));
        if (service == null || service.path("canUpdateAllSettings").asBoolean()) {
            return 0;
        }
        Map<String, Object> update = Map.of("canUpdateAllSettings", true);
        try {
            workspace.metadata(UPDATE, Map.of("input", Map.of("id", id(SERVICE), "update", update)));
            return 1;
        } catch (PlatformRefusal refusal) {
            if (!refusal.unknownField()) {
                throw refusal;
            }
            return 0; // the sidecar then lives on its sweeps alone
        }
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}

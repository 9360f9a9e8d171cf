package net.healix360.engage.platform.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workspace with its administrator's token, and short ways to shape it. */
public record TestWorkspace(
        TestPlatform platform, String subdomain, String origin, String adminEmail, String adminToken) {

    public Reply graphql(String document, Map<String, Object> variables) {
        return platform.graphql(adminToken, document, variables);
    }

    public Reply graphql(String document) {
        return graphql(document, Map.of());
    }

    public Reply metadata(String document, Map<String, Object> variables) {
        return platform.metadata(adminToken, document, variables);
    }

    public Reply metadata(String document) {
        return metadata(document, Map.of());
    }

    public String objectId(String nameSingular) {
        return metadata("{ objects(paging: {first: 1000}) { edges { node { id nameSingular } } } }")
                .nodes("objects")
                .stream()
                .filter(node -> node.get("nameSingular").equals(nameSingular))
                .map(node -> (String) node.get("id"))
                .findFirst()
                .orElseThrow();
    }

    public Reply createObject(String singular, String plural) {
        return metadata(
                "mutation($i: CreateOneObjectInput!) { createOneObject(input: $i) {"
                        + " id labelIdentifierFieldMetadataId } }",
                Map.of(
                        "i",
                        Map.of(
                                "object",
                                Map.of(
                                        "nameSingular", singular,
                                        "namePlural", plural,
                                        "labelSingular", singular,
                                        "labelPlural", plural))));
    }

    public Reply createField(String objectId, String type, String name, Map<String, Object> extra) {
        Map<String, Object> field = new HashMap<>(extra);
        field.putAll(Map.of("objectMetadataId", objectId, "type", type, "name", name, "label", name));
        return metadata(
                "mutation($i: CreateOneFieldMetadataInput!) { createOneField(input: $i) { id name options settings } }",
                Map.of("i", Map.of("field", field)));
    }

    public String roleId(String label) {
        return metadata("{ getRoles { id label } }").at("getRoles") instanceof List<?> roles
                ? roles.stream()
                        .map(Map.class::cast)
                        .filter(role -> role.get("label").equals(label))
                        .map(role -> (String) role.get("id"))
                        .findFirst()
                        .orElseThrow()
                : "";
    }

    /** A program's token with the administrator's rights. */
    public String apiKey(String name) {
        return apiKeyToken(apiKeyId(name));
    }

    public String apiKeyId(String name) {
        return metadata(
                        "mutation A($i: CreateApiKeyInput!) { createApiKey(input: $i) { id expiresAt role { label } } }",
                        Map.of(
                                "i",
                                Map.of("name", name, "expiresAt", "2030-01-01T00:00:00Z", "roleId", roleId("Admin"))))
                .text("createApiKey.id");
    }

    public String apiKeyToken(String keyId) {
        return metadata(
                        "mutation B($id: UUID!, $e: String!) { generateApiKeyToken(apiKeyId: $id, expiresAt: $e) { token } }",
                        Map.of("id", keyId, "e", "2030-01-01T00:00:00Z"))
                .text("generateApiKeyToken.token");
    }

    /** The object {@code call} as the contact centre uses it. */
    public TestWorkspace withCalls() {
        String call = createObject("call", "calls").text("createOneObject.id");
        createField(call, "TEXT", "externalId", Map.of("isUnique", true)).at("createOneField");
        createField(call, "NUMBER", "durationSec", Map.of("settings", Map.of("dataType", "int", "decimals", 0)))
                .at("createOneField");
        createField(call, "DATE_TIME", "startedAt", Map.of()).at("createOneField");
        createField(call, "DATE", "day", Map.of()).at("createOneField");
        createField(call, "BOOLEAN", "answered", Map.of()).at("createOneField");
        createField(call, "CURRENCY", "cost", Map.of()).at("createOneField");
        createField(call, "PHONES", "fromPhone", Map.of()).at("createOneField");
        createField(call, "RAW_JSON", "raw", Map.of()).at("createOneField");
        createField(call, "ARRAY", "legs", Map.of()).at("createOneField");
        createField(call, "SELECT", "direction", Map.of("options", options("INBOUND", "OUTBOUND")))
                .at("createOneField");
        createField(call, "MULTI_SELECT", "tags", Map.of("options", options("VIP", "URGENT")))
                .at("createOneField");
        createField(
                        call,
                        "RELATION",
                        "patient",
                        Map.of(
                                "relationCreationPayload",
                                Map.of(
                                        "type", "MANY_TO_ONE",
                                        "targetObjectMetadataId", objectId("person"),
                                        "targetFieldLabel", "Calls",
                                        "targetFieldIcon", "IconPhone")))
                .at("createOneField");
        return this;
    }

    private static List<Map<String, Object>> options(String first, String second) {
        return List.of(
                Map.of("value", first, "label", first, "color", "green", "position", 0),
                Map.of("value", second, "label", second, "color", "red", "position", 1));
    }

    public String createCall(Map<String, Object> data) {
        return graphql("mutation($d: CallCreateInput!) { createCall(data: $d) { id } }", Map.of("d", data))
                .text("createCall.id");
    }
}

package net.healix360.engage.it.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects and fields of a workspace, and the one object that the contract is tried on (§8). */
record Model(Caller admin) {
    static final String CALL = "contractCall";
    private static final String OBJECTS = """
            query Objects {
              objects(paging: {first: 1000}) {
                edges { node { id nameSingular namePlural isActive isSystem
                  fieldsList { id name type isNullable isUnique defaultValue options settings
                    relation { type targetObjectMetadata { nameSingular } targetFieldMetadata { name } } } } }
              }
            }""";
    private static final String CREATE_OBJECT = """
            mutation Object($i: CreateOneObjectInput!) {
              createOneObject(input: $i) { id labelIdentifierFieldMetadataId }
            }""";
    private static final String DELETE_OBJECT =
            "mutation Drop($i: DeleteOneObjectInput!) { deleteOneObject(input: $i) { id } }";
    private static final String CREATE_FIELD = """
            mutation Field($i: CreateOneFieldMetadataInput!) {
              createOneField(input: $i) { id name options settings }
            }""";
    private static final String UPDATE_FIELD = """
            mutation Change($i: UpdateOneFieldMetadataInput!) {
              updateOneField(input: $i) { id isUnique options }
            }""";

    /** The contract's object as the product would make it, in place of what an aborted run left. */
    void create() {
        remove();
        String call = createObject(CALL, "contractCalls").text("createOneObject.id");
        made(call, "TEXT", "externalId", Map.of("isUnique", true));
        made(call, "TEXT", "ward", Map.of());
        made(call, "NUMBER", "durationSec", Map.of("settings", Map.of("dataType", "int", "decimals", 0)));
        made(call, "DATE_TIME", "startedAt", Map.of());
        made(call, "DATE", "day", Map.of());
        made(call, "BOOLEAN", "answered", Map.of());
        made(call, "CURRENCY", "cost", Map.of());
        made(call, "PHONES", "fromPhone", Map.of());
        made(call, "RAW_JSON", "raw", Map.of());
        made(call, "ARRAY", "legs", Map.of());
        made(call, "SELECT", "direction", options("INBOUND", "OUTBOUND"));
        made(call, "MULTI_SELECT", "tags", options("VIP", "URGENT"));
        made(call, "RELATION", "patient", manyToOne(idOf("person"), "Contract Calls"));
    }

    void remove() {
        find(CALL).ifPresent(call -> deleteObject(call.path("id").asText()).at("deleteOneObject"));
    }

    private void made(String objectId, String type, String name, Map<String, ?> extra) {
        createField(objectId, type, name, extra).at("createOneField.id");
    }

    Reply createObject(String singular, String plural) {
        Map<String, String> object = Map.of(
                "nameSingular",
                singular,
                "namePlural",
                plural,
                "labelSingular",
                "Label " + singular,
                "labelPlural",
                "Label " + plural,
                "icon",
                "IconPhone");
        return admin.metadata(CREATE_OBJECT, Map.of("i", Map.of("object", object)));
    }

    Reply deleteObject(String id) {
        return admin.metadata(DELETE_OBJECT, Map.of("i", Map.of("id", id)));
    }

    Reply createField(String objectId, String type, String name, Map<String, ?> extra) {
        Map<String, Object> field = new HashMap<>(extra);
        field.putAll(Map.of("objectMetadataId", objectId, "type", type, "name", name, "label", "Label " + name));
        return admin.metadata(CREATE_FIELD, Map.of("i", Map.of("field", field)));
    }

    Reply updateField(String id, Map<String, ?> update) {
        return admin.metadata(UPDATE_FIELD, Map.of("i", Map.of("id", id, "update", update)));
    }

    /** Filters know no names: the list is matched here (§8.1). */
    Optional<JsonNode> find(String nameSingular) {
        return admin.metadata(OBJECTS).nodes("objects").stream()
                .filter(object -> object.path("nameSingular").asText().equals(nameSingular))
                .findFirst();
    }

    JsonNode object(String nameSingular) {
        return find(nameSingular).orElseThrow(() -> new IllegalStateException("no object " + nameSingular));
    }

    String idOf(String nameSingular) {
        return object(nameSingular).path("id").asText();
    }

    static Map<String, Object> options(String first, String second) {
        return Map.of("options", List.of(option(first, 0), option(second, 1)));
    }

    static Map<String, Object> option(String value, int position) {
        return Map.of("value", value, "label", value, "color", "green", "position", position);
    }

    static Map<String, Object> manyToOne(String targetId, String label) {
        return Map.of(
                "relationCreationPayload",
                Map.of(
                        "type",
                        "MANY_TO_ONE",
                        "targetObjectMetadataId",
                        targetId,
                        "targetFieldLabel",
                        label,
                        "targetFieldIcon",
                        "IconPhone"));
    }
}

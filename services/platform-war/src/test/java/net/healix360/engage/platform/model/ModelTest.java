package net.healix360.engage.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {
    private static final TestWorkspace WORKSPACE = TestPlatform.shared().newWorkspace();

    private static String newObject() {
        String name = TestPlatform.unique("thing");
        WORKSPACE.createObject(name, name + "s").at("createOneObject.id");
        return name;
    }

    private static String firstCode(Reply refused, String kind) {
        Map<String, Object> errors = JsonTree.object(refused.extensions().get("errors"));
        Map<String, Object> entity = JsonTree.objects(errors.get(kind)).get(0);
        return String.valueOf(JsonTree.objects(entity.get("errors")).get(0).get("code"));
    }

    @Test
    void the_standard_objects_are_there_from_the_start() {
        Reply reply = WORKSPACE.metadata("{ objects(paging: {first: 1000}) { edges { node { nameSingular namePlural"
                + " isActive isSystem fieldsList { id name type isNullable isUnique defaultValue options settings"
                + " relation { type targetObjectMetadata { nameSingular } targetFieldMetadata { name } } } } } } }");
        assertThat(reply.column("objects", "nameSingular"))
                .contains("person", "workspaceMember", "company", "note", "task");
        Map<String, Object> person = reply.nodes("objects").stream()
                .filter(node -> node.get("nameSingular").equals("person"))
                .findFirst()
                .orElseThrow();
        assertThat(JsonTree.objects(person.get("fieldsList")))
                .filteredOn(field -> field.get("name").equals("company"))
                .extracting(field -> field.get("relation"))
                .containsExactly(Map.of(
                        "type", "MANY_TO_ONE",
                        "targetObjectMetadata", Map.of("nameSingular", "company"),
                        "targetFieldMetadata", Map.of("name", "people")));
    }

    @Test
    void a_list_of_objects_has_ten_unless_asked_for_more() {
        for (int i = 0; i < 6; i++) {
            newObject();
        }
        Reply reply = WORKSPACE.metadata("{ objects { edges { node { id } } pageInfo { hasNextPage endCursor } } }");
        assertThat(reply.nodes("objects")).hasSize(10);
        assertThat(reply.at("objects.pageInfo.hasNextPage")).isEqualTo(true);
        Reply rest = WORKSPACE.metadata(
                "query($p: CursorPaging) { objects(paging: $p) { edges { node { id } } } }",
                Map.of("p", Map.of("first", 1000, "after", reply.text("objects.pageInfo.endCursor"))));
        assertThat(rest.column("objects", "id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(reply.column("objects", "id"));
    }

    @Test
    void a_new_object_can_be_used_at_once() {
        String name = newObject();
        String type = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        assertThat(WORKSPACE
                        .graphql("mutation { create" + type + "(data: {name: \"first\"}) { id name position } }")
                        .at("create" + type + ".name"))
                .isEqualTo("first");
    }

    @ParameterizedTest
    @CsvSource({
        "staff, staff",
        "Upper, uppers",
        "event, events",
        "with_underscore, with_underscores",
        "9lives, ninelives",
        "callFilterInput, callFilterInputs"
    })
    void a_bad_object_name_is_refused(String singular, String plural) {
        Reply refused = WORKSPACE.createObject(singular, plural);
        assertThat(refused.fault()).isEqualTo("METADATA_VALIDATION_FAILED");
        assertThat(firstCode(refused, "objectMetadata")).isEqualTo("INVALID_OBJECT_INPUT");
    }

    @Test
    void an_object_that_exists_says_so() {
        String name = newObject();
        assertThat(firstCode(WORKSPACE.createObject(name, name + "s"), "objectMetadata"))
                .isEqualTo("OBJECT_ALREADY_EXISTS");
    }

    @Test
    void a_field_that_exists_is_not_available() {
        String object = WORKSPACE.objectId(newObject());
        WORKSPACE.createField(object, "TEXT", "ward", Map.of()).at("createOneField.id");
        assertThat(firstCode(WORKSPACE.createField(object, "TEXT", "ward", Map.of()), "fieldMetadata"))
                .isEqualTo("NOT_AVAILABLE");
    }

    @Test
    void an_unknown_field_type_is_refused() {
        assertThat(WORKSPACE
                        .createField(WORKSPACE.objectId("person"), "NUMERIC", "weight", Map.of())
                        .succeeded())
                .isFalse();
    }

    @Test
    void a_select_needs_options_in_upper_snake() {
        String object = WORKSPACE.objectId("person");
        assertThat(firstCode(WORKSPACE.createField(object, "SELECT", "mood", Map.of()), "fieldMetadata"))
                .isEqualTo("INVALID_FIELD_INPUT");
        Map<String, Object> bad =
                Map.of("options", List.of(Map.of("value", "9x", "label", "x", "color", "red", "position", 0)));
        assertThat(firstCode(WORKSPACE.createField(object, "SELECT", "mood", bad), "fieldMetadata"))
                .isEqualTo("INVALID_FIELD_INPUT");
    }

    @Test
    void a_default_is_given_to_new_records_and_to_old_ones() {
        WORKSPACE
                .graphql("mutation { createNote(data: {title: \"old\"}) { id } }")
                .at("createNote.id");
        WORKSPACE
                .createField(
                        WORKSPACE.objectId("note"),
                        "SELECT",
                        "kind",
                        Map.of(
                                "defaultValue",
                                "'CALL'",
                                "options",
                                List.of(Map.of("value", "CALL", "label", "Call", "color", "red", "position", 0))))
                .at("createOneField.id");
        WORKSPACE
                .graphql("mutation { createNote(data: {title: \"new\"}) { id } }")
                .at("createNote.id");
        assertThat(WORKSPACE.graphql("{ notes { edges { node { kind } } } }").column("notes", "kind"))
                .containsOnly("CALL");
    }

    @Test
    void a_default_without_inner_quotes_is_refused() {
        Reply refused =
                WORKSPACE.createField(WORKSPACE.objectId("person"), "TEXT", "nick", Map.of("defaultValue", "bare"));
        assertThat(firstCode(refused, "fieldMetadata")).isEqualTo("INVALID_FIELD_INPUT");
    }

    @Test
    void a_relation_makes_the_field_at_the_other_end_named_by_its_label() {
        String object = newObject();
        Map<String, Object> payload = Map.of(
                "relationCreationPayload",
                Map.of(
                        "type",
                        "MANY_TO_ONE",
                        "targetObjectMetadataId",
                        WORKSPACE.objectId("person"),
                        "targetFieldLabel",
                        "Agent " + object,
                        "targetFieldIcon",
                        "IconPhone"));
        Reply created = WORKSPACE.createField(WORKSPACE.objectId(object), "RELATION", "patient", payload);
        assertThat(created.at("createOneField.settings.joinColumnName")).isEqualTo("patientId");
        Reply again = WORKSPACE.createField(WORKSPACE.objectId(object), "RELATION", "other", payload);
        assertThat(firstCode(again, "fieldMetadata")).isEqualTo("NOT_AVAILABLE");
    }

    @Test
    void leaving_an_option_out_removes_it_and_clears_its_uses() {
        String object = newObject();
        String type = object.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + object.substring(1);
        List<Map<String, Object>> both = List.of(
                Map.of("value", "A", "label", "A", "color", "red", "position", 0),
                Map.of("value", "B", "label", "B", "color", "red", "position", 1));
        String field = WORKSPACE
                .createField(WORKSPACE.objectId(object), "SELECT", "state", Map.of("options", both))
                .text("createOneField.id");
        WORKSPACE
                .graphql("mutation { create" + type + "(data: {state: B}) { id } }")
                .at("create" + type);
        WORKSPACE
                .metadata(
                        "mutation($i: UpdateOneFieldMetadataInput!) { updateOneField(input: $i) { options } }",
                        Map.of("i", Map.of("id", field, "update", Map.of("options", both.subList(0, 1)))))
                .at("updateOneField.options");
        assertThat(WORKSPACE
                        .graphql("{ " + object + "s { edges { node { state } } } }")
                        .column(object + "s", "state"))
                .containsOnlyNulls();
    }

    @Test
    void a_field_becomes_unique_later() {
        String object = newObject();
        String type = object.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + object.substring(1);
        String field = WORKSPACE
                .createField(WORKSPACE.objectId(object), "TEXT", "mrn", Map.of())
                .text("createOneField.id");
        WORKSPACE
                .metadata(
                        "mutation($i: UpdateOneFieldMetadataInput!) { updateOneField(input: $i) { isUnique } }",
                        Map.of("i", Map.of("id", field, "update", Map.of("isUnique", true))))
                .at("updateOneField.isUnique");
        String create = "mutation { create" + type + "(data: {mrn: \"1\"}) { id } }";
        WORKSPACE.graphql(create).at("create" + type + ".id");
        assertThat(WORKSPACE.graphql(create).message()).isEqualTo("A duplicate entry was detected");
    }

    @Test
    void an_index_asked_for_twice_is_no_error() {
        String object = WORKSPACE.objectId(newObject());
        String field =
                WORKSPACE.createField(object, "TEXT", "phoneE164", Map.of()).text("createOneField.id");
        Map<String, Object> index = Map.of(
                "i",
                Map.of(
                        "index",
                        Map.of(
                                "objectMetadataId",
                                object,
                                "fields",
                                List.of(Map.of("fieldMetadataId", field)),
                                "indexType",
                                "BTREE")));
        String document = "mutation($i: CreateOneIndexInput!) { createOneIndex(input: $i) { id } }";
        assertThat(WORKSPACE.metadata(document, index).succeeded()).isTrue();
        assertThat(WORKSPACE.metadata(document, index).succeeded()).isTrue();
    }

    @Test
    void a_deleted_object_takes_its_relations_with_it() {
        String object = newObject();
        WORKSPACE
                .createField(
                        WORKSPACE.objectId(object),
                        "RELATION",
                        "patient",
                        Map.of(
                                "relationCreationPayload",
                                Map.of(
                                        "type",
                                        "MANY_TO_ONE",
                                        "targetObjectMetadataId",
                                        WORKSPACE.objectId("person"),
                                        "targetFieldLabel",
                                        "Gone " + object)))
                .at("createOneField.id");
        WORKSPACE
                .metadata(
                        "mutation($i: DeleteOneObjectInput!) { deleteOneObject(input: $i) { id } }",
                        Map.of("i", Map.of("id", WORKSPACE.objectId(object))))
                .at("deleteOneObject.id");
        assertThat(WORKSPACE.graphql("{ people { edges { node { id } } } }").succeeded())
                .isTrue();
        assertThat(WORKSPACE.graphql("{ " + object + "s { totalCount } }").message())
                .startsWith("Cannot query field");
    }

    @Test
    void who_pointed_to_a_deleted_object_may_use_the_name_again() {
        String gone = newObject();
        String pointing = WORKSPACE.objectId(newObject());
        Map<String, Object> relation = Map.of(
                "relationCreationPayload",
                Map.of(
                        "type", "MANY_TO_ONE",
                        "targetObjectMetadataId", WORKSPACE.objectId(gone),
                        "targetFieldLabel", "Back"));
        WORKSPACE.createField(pointing, "RELATION", "target", relation).at("createOneField.id");
        WORKSPACE
                .metadata(
                        "mutation($i: DeleteOneObjectInput!) { deleteOneObject(input: $i) { id } }",
                        Map.of("i", Map.of("id", WORKSPACE.objectId(gone))))
                .at("deleteOneObject.id");
        assertThat(WORKSPACE.createField(pointing, "UUID", "targetId", Map.of()).succeeded())
                .isTrue();
    }

    @Test
    void the_removed_flag_isCustom_is_unknown() {
        assertThat(WORKSPACE
                        .metadata("{ objects { edges { node { isCustom } } } }")
                        .message())
                .isEqualTo("Cannot query field \"isCustom\" on type \"Object\".");
    }
}

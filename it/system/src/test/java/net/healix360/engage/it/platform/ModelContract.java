package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data model: read by name, made at run time, "exists" told apart from "wrong" (§8). */
abstract class ModelContract extends Topic {
    private final Model model = workspace.model();

    ModelContract(ContractWorkspace workspace) {
        super(workspace);
    }

    private static JsonNode field(JsonNode object, String name) {
        return Json.list(object.path("fieldsList")).stream()
                .filter(field -> field.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    /** §8.1, §4 */
    @Test
    void theStandardObjectsWeDependOnAreThere() {
        assertThat(Json.texts(model.object("person").path("fieldsList"), "name"))
                .contains("id", "name", "emails", "phones", "createdAt", "updatedAt", "deletedAt");
        assertThat(Json.texts(model.object("workspaceMember").path("fieldsList"), "name"))
                .contains("id", "name", "userEmail");
    }

    /** §8.2 */
    @Test
    void anObjectIsBornWithTheFieldsOfEveryRecord() {
        JsonNode call = model.object(Model.CALL);

        assertThat(Json.texts(call.path("fieldsList"), "name"))
                .contains("id", "name", "createdAt", "updatedAt", "deletedAt", "createdBy", "position");
        assertThat(call.path("namePlural").asText()).isEqualTo("contractCalls");
    }

    /** §8.3 */
    @Test
    void aFieldReadsBackWithItsTypeAndUniqueness() {
        JsonNode call = model.object(Model.CALL);

        assertThat(field(call, "externalId").path("isUnique").asBoolean()).isTrue();
        assertThat(field(call, "durationSec").path("type").asText()).isEqualTo("NUMBER");
        assertThat(Json.texts(field(call, "direction").path("options"), "value"))
                .containsExactly("INBOUND", "OUTBOUND");
    }

    /** §8.3: the join column, and the way back named by its label. */
    @Test
    void aRelationHasAJoinColumnAndAFieldAtTheOtherEnd() {
        JsonNode patient = field(model.object(Model.CALL), "patient");

        assertThat(patient.path("settings").path("joinColumnName").asText()).isEqualTo("patientId");
        assertThat(patient.path("relation").path("type").asText()).isEqualTo("MANY_TO_ONE");
        assertThat(Reply.within(patient, "relation.targetObjectMetadata.nameSingular")
                        .asText())
                .isEqualTo("person");
        assertThat(Reply.within(patient, "relation.targetFieldMetadata.name").asText())
                .isEqualTo("contractCalls");
    }

    /** §8.1: ten objects unless asked for more. */
    @Test
    void aListOfObjectsIsLongerThanItsFirstPage() {
        Reply reply = admin.metadata(
                "query Objects { objects(paging: {first: 3}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }");
        assertThat(reply.nodes("objects")).hasSize(3);
        assertThat(reply.at("objects.pageInfo.hasNextPage").asBoolean()).isTrue();

        Reply rest = admin.metadata(
                "query Rest($p: CursorPaging) { objects(paging: $p) { edges { node { id } } } }",
                Map.of("p", Map.of("first", 1000, "after", reply.text("objects.pageInfo.endCursor"))));
        assertThat(rest.column("objects", "id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(reply.column("objects", "id"));
    }

    /** §8: changes take effect at once; §8.2 deleting drops the table. */
    @Test
    void anObjectCanBeUsedAtOnceAndIsUnknownWhenItIsGone() {
        String id = model.createObject("contractBed", "contractBeds").text("createOneObject.id");
        String create = "mutation Create { createContractBed(data: {name: \"first\"}) { id name } }";
        assertThat(admin.core(create).text("createContractBed.name")).isEqualTo("first");

        model.deleteObject(id).at("deleteOneObject");

        assertThat(admin.core(create).unknownField()).isTrue();
    }

    /** §8.2: what a seed takes for success. */
    @Test
    void anObjectThatExistsSaysSo() {
        Reply reply = model.createObject(Model.CALL, "contractCalls");

        assertThat(reply.succeeded()).isFalse();
        assertThat(reply.extensions().toString()).contains("OBJECT_ALREADY_EXISTS");
    }

    /** §8.2 */
    @ParameterizedTest
    @CsvSource({"contractStaff, contractStaff", "ContractUpper, contractUppers", "event, events"})
    void aBadObjectNameIsRefused(String singular, String plural) {
        assertThat(model.createObject(singular, plural).succeeded()).isFalse();
        assertThat(model.find(singular)).isEmpty();
    }

    /** §8.3: what a seed takes for "exists". */
    @Test
    void aFieldThatExistsIsNotAvailable() {
        Reply reply = model.createField(model.idOf(Model.CALL), "TEXT", "ward", Map.of());

        assertThat(reply.succeeded()).isFalse();
        assertThat(reply.extensions().toString()).contains("NOT_AVAILABLE");
    }

    /** §8.3 */
    @Test
    void twoRelationsNeedTwoNamesAtTheOtherEnd() {
        Map<String, Object> taken = Model.manyToOne(model.idOf("person"), "Contract Calls");

        assertThat(model.createField(model.idOf(Model.CALL), "RELATION", "relative", taken)
                        .succeeded())
                .isFalse();
    }

    /** §8.3: quotes inside the string. */
    @Test
    void aDefaultIsGivenToWhoSaysNothing() {
        String call = model.idOf(Model.CALL);
        Map<String, Object> urgent = Map.of("options", List.of(Model.option("URGENT", 0)), "defaultValue", "'URGENT'");
        model.createField(call, "SELECT", "priority", urgent).at("createOneField");
        model.createField(call, "TEXT", "queue", Map.of("defaultValue", "'front desk'"))
                .at("createOneField");

        Reply reply = admin.core("mutation Create { createContractCall(data: {name: \"x\"}) { priority queue } }");

        assertThat(reply.text("createContractCall.priority")).isEqualTo("URGENT");
        assertThat(reply.text("createContractCall.queue")).isEqualTo("front desk");
    }

    /** §8.3: an option is added by sending all, the old ones with their id; leaving one out nulls its uses. */
    @Test
    void optionsAreAddedAndRemovedByTheWholeList() {
        Reply made = model.createField(model.idOf(Model.CALL), "SELECT", "stage", Model.options("NEW", "DONE"));
        String field = made.text("createOneField.id");
        List<JsonNode> options = Json.list(made.at("createOneField.options"));
        Object lost = Model.option("LOST", 2);

        model.updateField(field, Map.of("options", List.of(options.get(0), options.get(1), lost)))
                .at("updateOneField");
        String id = admin.core("mutation Create { createContractCall(data: {stage: LOST}) { id stage } }")
                .text("createContractCall.id");
        model.updateField(field, Map.of("options", options)).at("updateOneField");

        Reply reply = admin.core(
                "query Stage($f: ContractCallFilterInput!) { contractCall(filter: $f) { stage } }",
                Map.of("f", Where.equal("id", id)));
        assertThat(reply.at("contractCall.stage").isNull()).isTrue();
    }

    /** §8.3 */
    @Test
    void aFieldBecomesUniqueLater() {
        String field = model.createField(model.idOf(Model.CALL), "TEXT", "mrn", Map.of())
                .text("createOneField.id");
        model.updateField(field, Map.of("isUnique", true)).at("updateOneField");
        String create = "mutation Create { createContractCall(data: {mrn: \"MRN-1\"}) { id } }";
        admin.core(create).at("createContractCall");

        assertThat(admin.core(create).message()).startsWith("A duplicate entry was detected");
    }
}

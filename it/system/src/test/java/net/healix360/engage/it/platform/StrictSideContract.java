package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where releases differ, the embedded platform takes the strict side, so that what passes here passes everywhere
 * (§11). A real server may let these pass, or answer them wrongly: hence this contract is the embedded one's alone.
 */
abstract class StrictSideContract extends Topic {

    StrictSideContract(ContractWorkspace workspace) {
        super(workspace);
    }

    /** §4.4: 60 or 200 by release. */
    @Test
    void aPageHasSixtyRecordsWhenNobodySaysHowMany() {
        String ward = Mark.unique("page-");
        List<Map<String, Object>> batch = Collections.nCopies(31, Map.of("ward", ward));
        calls.createAll(batch).at("createContractCalls");
        calls.createAll(batch).at("createContractCalls");

        assertThat(calls.page(Where.equal("ward", ward), Calls.BY_ID, null, null)
                        .nodes("contractCalls"))
                .hasSize(60);
    }

    /** §4.4 */
    @Test
    void aPageOfMoreThanSixtyIsRefused() {
        assertThat(calls.page(Map.of(), Calls.BY_ID, 61, null).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_FIRST");
    }

    /** §4.7 */
    @Test
    void aBatchOfMoreThanSixtyIsRefusedAndWritesNothing() {
        String ward = Mark.unique("batch-");
        List<Map<String, Object>> batch = Collections.nCopies(61, Map.of("ward", ward));

        assertThat(calls.createAll(batch).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_DATA");
        assertThat(calls.upsertAll(batch).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_DATA");
        assertThat(calls.count(Where.equal("ward", ward))).isZero();
    }

    /** §6.4: null without an error on the newest. */
    @Test
    void aMisspeltSelectionFailsTheWholeQuery() {
        Reply reply = admin.core("query Q { contractCalls(first: 1) { edges { node { id durationSecs } } } }");

        assertThat(reply.message()).isEqualTo("Cannot query field \"durationSecs\" on type \"ContractCall\".");
        assertThat(reply.extensions().isMissingNode()).isTrue();
        assertThat(reply.data().isObject()).isFalse();
    }

    /** §4 variable types, §4.4, §6.3, §6.4 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($n: String) { contractCalls(first: $n) { edges { node { id } } } }",
                "query($id: String!) { contractCall(filter: {id: {eq: $id}}) { id } }",
                "mutation($id: ID!) { deleteContractCall(id: $id) { id } }",
                "query($f: PersonFilterInput) { contractCalls(filter: $f) { edges { node { id } } } }",
                "query Q($unused: Int) { contractCalls(first: 1) { edges { node { id } } } }",
                "{ contractCalls(offset: 5) { edges { node { id } } } }",
                "{ contractCalls(orderBy: [{patient: {jobTitle: AscNullsFirst}}]) { edges { node { id } } } }",
                "{ people { edges { node { contractCalls(first: 2) { edges { node { id } } } } } } }",
                "{ contractCall(id: \"9\") { id } }",
                "{ contractCalls(first: 1) { edges { node { patient } } } }"
            })
    void aDocumentThatSomeReleaseRefusesIsInvalid(String document) {
        assertThat(admin.core(document, Map.of("n", "1", "id", "x")).code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    /** §6.2 */
    @Test
    void theSameRootFieldTwiceIsRefused() {
        Reply reply = admin.core(
                "{ a: people(first: 1) { edges { node { id } } } b: people(first: 1) { edges { node { id } } } }");

        assertThat(reply.message()).isEqualTo("Duplicate root resolver: \"people\"");
    }

    /** §6.4 */
    @Test
    void directivesAreRefused() {
        Reply reply = admin.core(
                "query Q($x: Boolean!) { contractCalls(first: 1) { edges { node { id name @include(if: $x) } } } }",
                Map.of("x", true));

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
    }

    /** §6.3 */
    @Test
    void aListInsideAListIsTooComplex() {
        Reply reply = admin.core("{ people { edges { node { contractCalls { edges { node {"
                + " patient { contractCalls { edges { node { id } } } } } } } } } } }");

        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT/TOO_COMPLEX_QUERY");
    }

    /** §4.4: crashes 2.21. */
    @Test
    void edgesWithoutNodeAreRefused() {
        assertThat(admin.core("{ contractCalls(first: 1) { edges { cursor } } }")
                        .succeeded())
                .isFalse();
    }

    /** §4.5 traps 1 and 7, and the refused operators. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'durationSec': {'gte': 57, 'lt': 59}}",
                "{'durationSec': {'gte': '57'}}",
                "{'durationSec': {}}",
                "{'name': {'regex': 'o.*'}}",
                "{'name': {'iregex': 'o.*'}}",
                "{'name': {'eq': null}}",
                "{'patient': {'jobTitle': {'eq': 'x'}}}"
            })
    void aFilterThatSomeReleaseGetsWrongIsRefused(String filter) {
        JsonNode wanted = Json.parse(filter.replace('\'', '"'));

        assertThat(admin.core(
                                "query F($f: ContractCallFilterInput) { contractCalls(filter: $f, first: 1) { edges { node { id } } } }",
                                Map.of("f", wanted))
                        .code())
                .isEqualTo("BAD_USER_INPUT");
    }

    /** §4.6, §10 rule 5: on a real server these empty the object. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{and: []}", "{or: []}", "{not: {}}", "{or: [{name: {eq: \"x\"}}, {}]}"})
    void aPluralMutationWithAFilterThatSaysNothingIsRefused(String filter) {
        String id = calls.made(Map.of("name", "survivor"));

        for (String mutation : List.of(
                "deleteContractCalls(filter: %s)",
                "destroyContractCalls(filter: %s)",
                "restoreContractCalls(filter: %s)",
                "updateContractCalls(filter: %s, data: {name: \"x\"})")) {
            assertThat(admin.core("mutation { " + mutation.formatted(filter) + " { id } }")
                            .fault())
                    .isEqualTo("BAD_USER_INPUT/INVALID_ARGS_FILTER");
        }
        assertThat(calls.read(id).text("contractCall.name")).isEqualTo("survivor");
    }

    /** §4.1 */
    @Test
    void theServersOwnTimesCannotBeWritten() {
        assertThat(calls.create(Map.of("updatedAt", "2026-01-01T00:00:00Z")).code())
                .isEqualTo("BAD_USER_INPUT");
    }

    /** §8.1, §8.3: gone, or not yet refused, in some release. */
    @Test
    void whatSomeReleaseDoesNotKnowOfTheModelIsUnknown() {
        Model model = workspace.model();

        assertThat(admin.metadata("{ objects(paging: {first: 1}) { edges { node { isCustom } } } }")
                        .message())
                .isEqualTo("Cannot query field \"isCustom\" on type \"Object\".");
        assertThat(model.createField(model.idOf(Model.CALL), "NUMERIC", "weight", Map.of())
                        .succeeded())
                .isFalse();
    }

    /** §3.1: a client reads it as untyped JSON. */
    @Test
    void theMessageForPeopleIsSometimesAnObject() {
        Reply token = workspace.nobody().withToken("garbage").core("{ people(first: 1) { edges { node { id } } } }");
        Reply value = calls.create(Map.of("fromPhone", Map.of("primaryPhoneNumber", "abc")));

        assertThat(token.extensions().path("userFriendlyMessage").isObject()).isTrue();
        assertThat(value.extensions().path("userFriendlyMessage").isTextual()).isTrue();
    }
}

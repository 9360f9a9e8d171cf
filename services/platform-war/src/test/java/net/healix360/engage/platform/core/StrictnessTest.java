package net.healix360.engage.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {
    private static final TestWorkspace WORKSPACE =
            TestPlatform.shared().newWorkspace().withCalls();

    @Test
    void a_misspelt_selection_fails_the_whole_query_without_a_code() {
        Reply reply = WORKSPACE.graphql("{ calls { edges { node { id durationSecs } } } }");
        assertThat(reply.message()).isEqualTo("Cannot query field \"durationSecs\" on type \"Call\".");
        assertThat(reply.extensions()).isEmpty();
        assertThat(reply.data()).isNull();
    }

    @Test
    void an_object_of_another_workspace_is_unknown() {
        TestWorkspace other = TestPlatform.shared().newWorkspace();
        assertThat(other.graphql("{ calls { totalCount } }").message())
                .isEqualTo("Cannot query field \"calls\" on type \"Query\".");
    }

    @Test
    void a_document_that_cannot_be_read_is_a_syntax_error() {
        assertThat(WORKSPACE.graphql("{ calls {").message()).startsWith("Syntax Error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($n: String) { calls(first: $n) { edges { node { id } } } }",
                "query($id: String!) { call(filter: {id: {eq: $id}}) { id } }",
                "mutation($id: ID!) { deleteCall(id: $id) { id } }",
                "query($f: PersonFilterInput) { calls(filter: $f) { edges { node { id } } } }",
                "{ calls(offset: 5) { edges { node { id } } } }",
                "{ calls(limit: 5) { edges { node { id } } } }",
                "{ calls(filter: {patient: {city: {eq: \"x\"}}}) { edges { node { id } } } }",
                "{ calls(orderBy: [{patient: {city: AscNullsFirst}}]) { edges { node { id } } } }",
                "{ calls(orderBy: [{durationSec: DESC}]) { edges { node { id } } } }",
                "{ people { edges { node { calls(first: 2) { edges { node { id } } } } } } }",
                "{ call(id: \"9\") { id } }",
                "{ calls { edges { node { patient } } } }",
                "query Q($unused: Int) { calls { totalCount } }"
            })
    void a_document_that_the_strict_schema_refuses_is_invalid(String document) {
        Reply reply = WORKSPACE.graphql(document, Map.of("n", "1", "id", "x"));
        assertThat(reply.fault()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void the_same_root_field_twice_is_refused() {
        Reply reply = WORKSPACE.graphql("{ a: calls { edges { node { id } } } b: calls { edges { node { id } } } }");
        assertThat(reply.message()).isEqualTo("Duplicate root resolver: \"calls\"");
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT/TOO_COMPLEX_QUERY");
    }

    @Test
    void the_same_root_field_hidden_in_a_fragment_is_refused_too() {
        Reply reply = WORKSPACE.graphql(
                "query { a: people { totalCount edges { node { id } } } ...Rest } fragment Rest on Query { people { edges { node { id } } } }");
        assertThat(reply.message()).isEqualTo("Duplicate root resolver: \"people\"");
    }

    @Test
    void directives_are_refused() {
        Reply reply = WORKSPACE.graphql(
                "query($x: Boolean!) { calls { edges { node { id @include(if: $x) } } } }", Map.of("x", true));
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT/INVALID_QUERY_INPUT");
    }

    @Test
    void a_list_inside_a_list_is_too_complex_also_when_a_write_would_answer_it() {
        String selection = "{ calls { edges { node { patient { calls { edges { node { id } } } } } } } }";
        assertThat(WORKSPACE
                        .graphql("{ people { edges { node " + selection + " } } }")
                        .fault())
                .isEqualTo("BAD_USER_INPUT/TOO_COMPLEX_QUERY");
        String city = TestPlatform.unique("city");
        assertThat(WORKSPACE
                        .graphql(
                                "mutation($c: String) { createPerson(data: {city: $c}) " + selection + " }",
                                Map.of("c", city))
                        .fault())
                .isEqualTo("BAD_USER_INPUT/TOO_COMPLEX_QUERY");
        assertThat(WORKSPACE
                        .graphql(
                                "query($c: String) { people(filter: {city: {eq: $c}}) { totalCount edges { node { id } } } }",
                                Map.of("c", city))
                        .at("people.totalCount"))
                .isEqualTo(0L);
    }

    @Test
    void edges_without_node_are_refused() {
        assertThat(WORKSPACE.graphql("{ calls { edges { cursor } } }").fault())
                .isEqualTo("BAD_USER_INPUT/INVALID_QUERY_INPUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{and: []}",
                "{or: []}",
                "{or: [{name: {eq: \"x\"}}, {}]}",
                "{not: {}}",
                "{and: [{or: []}]}"
            })
    void a_plural_mutation_with_a_filter_that_says_nothing_is_refused(String filter) {
        String id = WORKSPACE.createCall(Map.of());
        for (String mutation : new String[] {
            "deleteCalls(filter: %s)",
            "destroyCalls(filter: %s)",
            "restoreCalls(filter: %s)",
            "updateCalls(filter: %s, data: {name: \"x\"})"
        }) {
            assertThat(WORKSPACE
                            .graphql("mutation { " + mutation.formatted(filter) + " { id } }")
                            .fault())
                    .isEqualTo("BAD_USER_INPUT/INVALID_ARGS_FILTER");
        }
        assertThat(WORKSPACE
                        .graphql("query($id: UUID) { call(filter: {id: {eq: $id}}) { id } }", Map.of("id", id))
                        .succeeded())
                .isTrue();
    }

    @Test
    void an_unknown_field_in_data_is_refused_by_name() {
        Reply reply = WORKSPACE.graphql(
                "mutation($d: CallCreateInput!) { createCall(data: $d) { id } }", Map.of("d", Map.of("nosuch", 1)));
        assertThat(reply.fault()).startsWith("BAD_USER_INPUT");
        assertThat(reply.message()).contains("nosuch");
    }

    @Test
    void the_servers_own_times_cannot_be_written() {
        Reply reply = WORKSPACE.graphql(
                "mutation($d: CallCreateInput!) { createCall(data: $d) { id } }",
                Map.of("d", Map.of("updatedAt", "2026-01-01T00:00:00Z")));
        assertThat(reply.fault()).startsWith("BAD_USER_INPUT");
    }

    @Test
    void a_missing_variable_is_bad_input() {
        assertThat(WORKSPACE
                        .graphql("mutation($id: UUID!) { deleteCall(id: $id) { id } }")
                        .fault())
                .startsWith("BAD_USER_INPUT");
        assertThat(WORKSPACE
                        .graphql("mutation($id: UUID!) { deleteCall(id: $id) { id } }", Map.of("id", "1-1-1-1-1"))
                        .fault())
                .startsWith("BAD_USER_INPUT");
    }

    @Test
    void fragments_and_typenames_work() {
        Reply reply = WORKSPACE.graphql(
                "query { calls(first: 1) { __typename edges { node { ...F } } } } fragment F on Call { id __typename }");
        assertThat(reply.at("calls.__typename")).isEqualTo("CallConnection");
    }

    @Test
    void more_than_twenty_root_fields_are_too_complex() {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 21; i++) {
            document.append(" t").append(i).append(": __typename");
        }
        assertThat(WORKSPACE.graphql(document.append(" }").toString()).fault())
                .isEqualTo("BAD_USER_INPUT/TOO_COMPLEX_QUERY");
    }

    @Test
    void the_schema_is_shown_to_who_has_a_token_but_not_together_with_records() {
        assertThat(WORKSPACE.graphql("{ __type(name: \"Call\") { name } }").at("__type.name"))
                .isEqualTo("Call");
        assertThat(WORKSPACE
                        .graphql("{ __type(name: \"Call\") { name } calls { totalCount } }")
                        .fault())
                .isEqualTo("BAD_USER_INPUT/INVALID_QUERY_INPUT");
    }

    @Test
    void one_operation_of_several_is_chosen_by_name_and_aliases_name_the_answer() {
        Reply reply = WORKSPACE.graphql("{ list: calls(first: 1) { count: totalCount n: totalCount } }");
        assertThat(reply.at("list.count")).isEqualTo(reply.at("list.n"));
        assertThat(reply.at("calls")).isNull();
    }

    @Test
    void several_operations_without_a_name_are_refused() {
        assertThat(WORKSPACE
                        .graphql("query A { calls { totalCount } } query B { people { totalCount } }")
                        .succeeded())
                .isFalse();
    }

    @Test
    void a_field_selected_in_two_places_shows_all_that_was_selected() {
        WORKSPACE.createCall(Map.of("fromPhone", Map.of("primaryPhoneNumber", "+919812345678")));
        Reply reply = WORKSPACE.graphql(
                "{ calls(filter: {fromPhone: {primaryPhoneNumber: {eq: \"9812345678\"}}}, first: 1) { edges { node {"
                        + " fromPhone { primaryPhoneNumber } ...F } } } }"
                        + " fragment F on Call { fromPhone { primaryPhoneCallingCode } }");
        assertThat(reply.at("calls.edges.0.node.fromPhone"))
                .isEqualTo(Map.of("primaryPhoneNumber", "9812345678", "primaryPhoneCallingCode", "+91"));
    }

    @Test
    void a_mutation_with_several_fields_may_succeed_in_part() {
        Reply reply = WORKSPACE.graphql("mutation { createPerson(data: {city: \"x\"}) { city }"
                + " createCall(data: {fromPhone: {primaryPhoneNumber: \"abc\"}}) { id } }");
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT/INVALID_PHONE_NUMBER");
        assertThat(((Map<?, ?>) reply.data()).get("createCall")).isNull();
        assertThat(((Map<?, ?>) reply.data()).get("createPerson")).isEqualTo(Map.of("city", "x"));
    }
}

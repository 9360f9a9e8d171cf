package net.healix360.engage.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final TestWorkspace WORKSPACE =
            TestPlatform.shared().newWorkspace().withCalls();

    @BeforeAll
    static void threeCalls() {
        WORKSPACE.createCall(Map.of(
                "name",
                "one",
                "durationSec",
                57,
                "direction",
                "INBOUND",
                "startedAt",
                "2026-11-20T00:00:00Z",
                "tags",
                List.of("VIP"),
                "legs",
                List.of("Front Desk"),
                "raw",
                Map.of("ucid", "777"),
                "fromPhone",
                Map.of(
                        "primaryPhoneNumber",
                        "+919812345678",
                        "additionalPhones",
                        List.of(Map.of("number", "+919812345684")))));
        WORKSPACE.createCall(Map.of(
                "name", "Two_%",
                "durationSec", 59,
                "answered", true,
                "direction", "OUTBOUND",
                "startedAt", "2026-11-20T00:00:01Z"));
        WORKSPACE.createCall(Map.of());
    }

    private static Reply find(String filter) {
        return WORKSPACE.graphql(
                "query($f: CallFilterInput) { calls(filter: $f, orderBy: [{position: DescNullsLast}]) {"
                        + " edges { node { name } } } }",
                Map.of("f", JsonTree.parse(filter)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': {'eq': 'one'}} | one",
                "{'name': {'eq': ''}} | -",
                "{'name': {'is': 'NULL'}} | -",
                "{'name': {'is': 'NOT_NULL'}} | one,Two_%",
                "{'name': {'neq': 'one'}} | Two_%,-",
                "{'name': {'neq': ''}} | one,Two_%",
                "{'not': {'name': {'eq': 'one'}}} | Two_%,-",
                "{'name': {'in': ['one', '']}} | one,-",
                "{'name': {'like': 'o%'}} | one",
                "{'name': {'like': 'O%'}} | ",
                "{'name': {'ilike': 'O%'}} | one",
                "{'name': {'startsWith': 'Two_%'}} | Two_%",
                "{'name': {'startsWith': 'T%o'}} | ",
                "{'name': {'endsWith': 'ne'}} | one",
                "{'name': {'gt': 'Two_%'}} | one",
                "{'durationSec': {'eq': 57}} | one",
                "{'durationSec': {'neq': 57}} | Two_%",
                "{'durationSec': {'in': [57, 59]}} | one,Two_%",
                "{'durationSec': {'is': 'NULL'}} | -",
                "{'or': [{'durationSec': {'neq': 57}}, {'durationSec': {'is': 'NULL'}}]} | Two_%,-",
                "{'and': [{'durationSec': {'gte': 57}}, {'durationSec': {'lt': 59}}]} | one",
                "{'durationSec': {'gte': 57}, 'direction': {'eq': 'OUTBOUND'}} | Two_%",
                "{'answered': {'eq': true}} | Two_%",
                "{'answered': {'is': 'NULL'}} | one,-",
                "{'direction': {'in': ['INBOUND']}} | one",
                "{'direction': {'neq': 'INBOUND'}} | Two_%",
                "{'startedAt': {'eq': '2026-11-20'}} | one",
                "{'startedAt': {'gt': '2026-11-20T05:30:00+05:30'}} | Two_%",
                "{'tags': {'containsAny': ['VIP', 'URGENT']}} | one",
                "{'tags': {'isEmptyArray': true}} | Two_%,-",
                "{'legs': {'containsIlike': '%front%'}} | one",
                "{'raw': {'like': '%777%'}} | one",
                "{'fromPhone': {'primaryPhoneNumber': {'eq': '9812345678'}}} | one",
                "{'fromPhone': {'primaryPhoneNumber': {'eq': '+919812345678'}}} | ",
                "{'fromPhone': {'additionalPhones': {'like': '%9812345684%'}}} | one",
                "{'patientId': {'is': 'NULL'}} | one,Two_%,-",
                "{'or': []} | one,Two_%,-",
                "{'and': []} | one,Two_%,-",
                "{} | one,Two_%,-",
            })
    void a_filter_finds(String filter, String names) {
        List<String> expected = names == null
                ? List.of()
                : Arrays.stream(names.split(",", -1))
                        .map(name -> name.equals("-") ? "" : name)
                        .toList();
        assertThat(find(filter.replace('\'', '"')).column("calls", "name")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'durationSec': {'gte': 57, 'lt': 59}}",
                "{'durationSec': {}}",
                "{'durationSec': {'in': []}}",
                "{'name': {'regex': 'o.*'}}",
                "{'name': {'iregex': 'o.*'}}",
                "{'or': [{'durationSec': {'gte': 57, 'lt': 59}}, {'name': {'eq': 'one'}}]}",
                "{'fromPhone': {'primaryPhoneNumber': {'eq': '9812345678', 'like': '98%'}}}",
                "{'name': {'eq': null}}",
                "{'tags': {'containsAny': []}}",
            })
    void a_filter_that_some_release_gets_wrong_is_refused(String filter) {
        assertThat(find(filter.replace('\'', '"')).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_FILTER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'durationSec': {'ne': 57}}",
                "{'durationSec': {'gte': '57'}}",
                "{'patient': {'name': {'firstName': {'eq': 'x'}}}}",
                "{'not': [{'name': {'eq': 'one'}}]}",
                "{'nosuch': {'eq': 1}}",
                "{'direction': {'eq': 'SIDEWAYS'}}",
            })
    void a_filter_of_another_shape_is_refused(String filter) {
        assertThat(find(filter.replace('\'', '"')).fault()).startsWith("BAD_USER_INPUT");
    }

    @Test
    void values_are_bound_and_never_become_sql() {
        assertThat(find("{\"name\": {\"eq\": \"' OR 1=1 --\"}}").column("calls", "name"))
                .isEmpty();
        assertThat(find("{\"name\": {\"like\": \"'; DROP TABLE x; :a ?\"}}").column("calls", "name"))
                .isEmpty();
    }
}

package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operator we use and the ten traps (§4.5), on three calls: "one", "Two_%" and one that says nothing ("-"). */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FilterContract extends Topic {
    private final String ward = Mark.unique("filters-");
    private String patient = "";

    FilterContract(ContractWorkspace workspace) {
        super(workspace);
    }

    @BeforeAll
    void threeCalls() {
        patient = workspace.people().made();
        Map<String, Object> phone = Map.of(
                "primaryPhoneNumber",
                "+919812345678",
                "additionalPhones",
                List.of(Map.of("number", "9812345684", "callingCode", "+91", "countryCode", "IN")));
        calls.made(Map.of(
                "ward",
                ward,
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
                phone,
                "patientId",
                patient));
        calls.made(Map.of(
                "ward",
                ward,
                "name",
                "Two_%",
                "durationSec",
                59,
                "answered",
                true,
                "direction",
                "OUTBOUND",
                "startedAt",
                "2026-11-20T00:00:01Z"));
        calls.made(Map.of("ward", ward));
    }

    private Reply find(Object filter) {
        return admin.core(
                "query Find($f: ContractCallFilterInput, $o: [ContractCallOrderByInput]) {"
                        + " contractCalls(filter: $f, orderBy: $o, first: 60) { edges { node { id name } } } }",
                Map.of(
                        "f",
                        Map.of("and", List.of(Where.equal("ward", ward), filter)),
                        "o",
                        List.of(Map.of("position", "DescNullsLast"), Map.of("id", "AscNullsFirst"))));
    }

    private static JsonNode json(String filter) {
        return Json.parse(filter.replace('\'', '"'));
    }

    private List<String> named(Object filter) {
        return find(filter).column("contractCalls", "name");
    }

    private static List<String> names(String expected) {
        return expected == null
                ? List.of()
                : Arrays.stream(expected.split(",", -1))
                        .map(name -> name.equals("-") ? "" : name)
                        .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': {'eq': 'one'}} | one",
                "{'name': {'in': ['one', 'nobody']}} | one",
                "{'name': {'like': 'o%'}} | one",
                "{'name': {'startsWith': 'Two'}} | Two_%",
                "{'name': {'endsWith': 'ne'}} | one",
                "{'durationSec': {'eq': 57}} | one",
                "{'durationSec': {'in': [57, 59]}} | one,Two_%",
                "{'durationSec': {'gt': 57}} | Two_%",
                "{'durationSec': {'lte': 57}} | one",
                "{'durationSec': {'is': 'NULL'}} | -",
                "{'durationSec': {'is': 'NOT_NULL'}} | one,Two_%",
                "{'answered': {'eq': true}} | Two_%",
                "{'direction': {'eq': 'INBOUND'}} | one",
                "{'direction': {'in': ['INBOUND', 'OUTBOUND']}} | one,Two_%",
                "{'direction': {'is': 'NULL'}} | -",
                "{'startedAt': {'gt': '2026-11-20T00:00:00.000Z'}} | Two_%",
                "{'tags': {'containsAny': ['VIP', 'URGENT']}} | one",
                "{'legs': {'containsIlike': '%front%'}} | one",
                "{'raw': {'like': '%777%'}} | one",
                "{'patientId': {'is': 'NULL'}} | Two_%,-",
                "{'durationSec': {'gte': 57}, 'direction': {'eq': 'OUTBOUND'}} | Two_%",
                "{'or': [{'durationSec': {'eq': 57}}, {'answered': {'eq': true}}]} | one,Two_%",
                "{'not': {'name': {'eq': 'one'}}} | Two_%,-",
                "{} | one,Two_%,-",
            })
    void aFilterFinds(String filter, String expected) {
        assertThat(named(json(filter))).isEqualTo(names(expected));
    }

    /** §4.2: null and empty are the same, for both ways to ask. */
    @Test
    void anEmptyTextAndAMissingOneAreTheSame() {
        assertThat(named(Where.equal("name", ""))).containsExactly("");
        assertThat(named(Where.field("name", "is", "NULL"))).containsExactly("");
    }

    /** §4.5 trap 1: a range is two filters. */
    @Test
    void aRangeIsWrittenAsTwoFilters() {
        assertThat(named(Where.all(Where.field("durationSec", "gte", 57), Where.field("durationSec", "lt", 59))))
                .containsExactly("one");
    }

    /** §4.5 trap 2: the client short-cuts an empty list. */
    @Test
    void anEmptyListOfValuesIsAnError() {
        assertThat(find(json("{'durationSec': {'in': []}}")).code()).isEqualTo("BAD_USER_INPUT");
    }

    /** §4.5 trap 3 */
    @Test
    void notEqualDoesNotMatchAMissingNumber() {
        Map<String, Object> other = Where.field("durationSec", "neq", 57);

        assertThat(named(other)).containsExactly("Two_%");
        assertThat(named(Where.any(other, Where.field("durationSec", "is", "NULL"))))
                .containsExactly("Two_%", "");
    }

    /** §4.5 traps 4 and 5, and what nobody can mean. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'durationSec': {'ne': 57}}",
                "{'not': [{'name': {'eq': 'one'}}]}",
                "{'nosuch': {'eq': 1}}",
                "{'direction': {'eq': 'SIDEWAYS'}}"
            })
    void aFilterOfAnotherShapeIsRefused(String filter) {
        assertThat(find(json(filter)).succeeded()).isFalse();
    }

    /** §4.5 trap 5 */
    @Test
    void anEmptyOrMatchesEverything() {
        assertThat(named(json("{'or': []}"))).containsExactly("one", "Two_%", "");
    }

    /** §4.5 trap 6 */
    @Test
    void likeMindsTheCaseAndIlikeDoesNot() {
        assertThat(named(Where.field("name", "like", "O%"))).isEmpty();
        assertThat(named(Where.field("name", "ilike", "O%"))).containsExactly("one");
    }

    /** §4.5 trap 6: what a user types is escaped. */
    @Test
    void wildcardsThatAUserTypesAreEscaped() {
        assertThat(named(Where.field("name", "ilike", "%o_\\%"))).containsExactly("Two_%");
        assertThat(named(Where.field("name", "ilike", "%\\%%"))).containsExactly("Two_%");
    }

    /** §4.5 trap 7: ids instead of traversal. */
    @Test
    void aRelationIsAskedForByItsId() {
        assertThat(named(Where.equal("patientId", patient))).containsExactly("one");
        assertThat(named(Where.field("patientId", "in", List.of(patient)))).containsExactly("one");
    }

    /** §4.5 trap 8: midnight in UTC and not the clinic's. */
    @Test
    void aBareDateIsMidnightInUtc() {
        assertThat(named(Where.field("startedAt", "gt", "2026-11-20"))).containsExactly("Two_%");
    }

    /** §4.5 trap 9 is in the table; trap 10: bounds are instants that we computed. */
    @Test
    void instantsLieBetweenTwoBounds() {
        Map<String, Object> clinicDay = Where.all(
                Where.field("startedAt", "gte", "2026-11-19T18:30:00.000Z"),
                Where.field("startedAt", "lt", "2026-11-20T00:00:01.000Z"));

        assertThat(named(clinicDay)).containsExactly("one");
    }

    /** §4.5 */
    @Test
    void aBoundInAnotherOffsetIsTheSameInstant() {
        assertThat(named(Where.field("startedAt", "gt", "2026-11-20T05:30:00+05:30")))
                .containsExactly("Two_%");
    }

    @Test
    void valuesNeverBecomeSql() {
        assertThat(named(Where.equal("name", "' OR 1=1 --"))).isEmpty();
        assertThat(named(Where.field("name", "like", "'; DROP TABLE x; :a ?"))).isEmpty();
    }
}

package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record, pages of many, their order, figures and groups (§4, §4.4, §4.8). */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ReadContract extends Topic {
    private static final int CALLS = 75;
    private final String ward = Mark.unique("reading-");
    private final Map<String, Object> mine = Where.equal("ward", ward);
    private List<String> ids = List.of();

    ReadContract(ContractWorkspace workspace) {
        super(workspace);
    }

    /** Many equal values and some missing ones: the hard case of paging. */
    @BeforeAll
    void manyCalls() {
        List<Map<String, Object>> data = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            Map<String, Object> call = new HashMap<>(Map.of(
                    "name",
                    "call " + i,
                    "ward",
                    ward,
                    "direction",
                    i % 3 == 0 ? "OUTBOUND" : "INBOUND",
                    "answered",
                    i % 2 == 0,
                    "startedAt",
                    i % 2 == 0 ? "2026-11-19T18:29:59.999Z" : "2026-11-19T18:30:00Z"));
            if (i % 5 != 0) {
                call.put("durationSec", i % 4);
            }
            data.add(call);
        }
        calls.createAll(data.subList(0, 60)).at("createContractCalls");
        calls.createAll(data.subList(60, CALLS)).at("createContractCalls");
        ids = walk(Calls.BY_ID);
    }

    private List<String> walk(List<Map<String, Object>> orderBy) {
        Reply page = calls.page(mine, orderBy, 20, null);
        List<String> seen = new ArrayList<>(page.column("contractCalls", "id"));
        while (page.at("contractCalls.pageInfo.hasNextPage").asBoolean()) {
            page = calls.page(mine, orderBy, 20, page.text("contractCalls.pageInfo.endCursor"));
            seen.addAll(page.column("contractCalls", "id"));
        }
        return seen;
    }

    /** §4 */
    @Test
    void oneRecordIsReadByAFilter() {
        assertThat(calls.read(ids.get(0)).text("contractCall.id")).isEqualTo(ids.get(0));
    }

    /** §3.1 */
    @Test
    void aMissingRecordIsNotFound() {
        Reply reply = calls.read(UUID.randomUUID().toString());

        assertThat(reply.fault()).isEqualTo("NOT_FOUND/RECORD_NOT_FOUND");
        assertThat(reply.data().path("contractCall").isObject()).isFalse();
    }

    /** §4.4 */
    @Test
    void theTotalCountsAllMatchesAndNotThePage() {
        Reply page = calls.page(mine, Calls.BY_ID, 1, null);

        assertThat(page.nodes("contractCalls")).hasSize(1);
        assertThat(page.at("contractCalls.totalCount").asInt()).isEqualTo(CALLS);
    }

    /** §4.4: order by whatever is shown, and end with the id. */
    @ParameterizedTest
    @ValueSource(strings = {"AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"})
    void pagingByCursorMeetsEveryRecordOnce(String direction) {
        List<String> seen = walk(List.of(Map.of("durationSec", direction), Map.of("id", "AscNullsFirst")));

        assertThat(seen).hasSize(CALLS).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
    }

    /** §4.4 */
    @ParameterizedTest
    @ValueSource(strings = {"AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"})
    void theOrderPutsMissingValuesWhereItSays(String direction) {
        List<Map<String, Object>> order = List.of(Map.of("durationSec", direction), Map.of("id", "AscNullsFirst"));
        String first = calls.page(mine, order, 1, null)
                .column("contractCalls", "durationSec")
                .get(0);

        assertThat(first)
                .isEqualTo(direction.endsWith("NullsFirst") ? "null" : direction.startsWith("Asc") ? "0" : "3");
    }

    /** §4.4: that is, at random. */
    @Test
    void withoutAnOrderRecordsComeById() {
        List<String> seen = calls.page(mine, List.of(), 60, null).column("contractCalls", "id");

        assertThat(seen).isEqualTo(ids.subList(0, 60)).isSorted();
    }

    /** §4.4 */
    @Test
    void aPartOfACompositeGivesAnOrder() {
        String other = Mark.unique("cost-");
        calls.made(Map.of("ward", other, "name", "dear", "cost", cost(2_000_000)));
        calls.made(Map.of("ward", other, "name", "cheap", "cost", cost(1_000_000)));

        Reply reply = calls.find(
                Where.equal("ward", other),
                List.of(Map.of("cost", Map.of("amountMicros", "AscNullsLast")), Map.of("id", "AscNullsFirst")));

        assertThat(reply.column("contractCalls", "name")).containsExactly("cheap", "dear");
    }

    private static Map<String, Object> cost(long micros) {
        return Map.of("amountMicros", micros, "currencyCode", "INR");
    }

    /** §4.5: how a first sync counts and divides its work. */
    @Test
    void rangesOfIdsPartTheRecords() {
        String half = "80000000-0000-4000-8000-000000000000";
        Map<String, Object> below = Where.all(mine, Where.field("id", "lt", half));
        Map<String, Object> above = Where.all(mine, Where.field("id", "gte", half));

        assertThat(calls.count(below) + calls.count(above)).isEqualTo(CALLS);
        assertThat(calls.find(below).column("contractCalls", "id"))
                .allSatisfy(id -> assertThat(id).isLessThan(half));
        assertThat(calls.count(
                        Where.all(mine, Where.field("id", "gte", ids.get(10)), Where.field("id", "lt", ids.get(30)))))
                .isEqualTo(20);
    }

    /** §4.4 */
    @Test
    void aCursorThatIsNoneIsInvalid() {
        assertThat(calls.page(mine, Calls.BY_ID, 5, "nonsense").fault()).isEqualTo("BAD_USER_INPUT/INVALID_CURSOR");
    }

    /** §4.4 */
    @Test
    void aNegativePageIsRefused() {
        assertThat(calls.page(mine, Calls.BY_ID, -1, null).fault()).isEqualTo("BAD_USER_INPUT/INVALID_ARGS_FIRST");
    }

    /** §4.4 */
    @Test
    void aPageFromBothEndsIsAConflict() {
        Reply reply = admin.core("query Both { contractCalls(first: 1, last: 1) { edges { node { id } } } }");

        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT/ARGS_CONFLICT");
    }

    /** §6.4 */
    @Test
    void fragmentsAndTypeNamesWork() {
        Reply reply = admin.core("query Q { contractCalls(first: 1) { edges { node { ...F } } } }"
                + " fragment F on ContractCall { id __typename }");

        assertThat(reply.column("contractCalls", "__typename")).containsExactly("ContractCall");
    }

    /** §6.4 */
    @Test
    void ofSeveralOperationsTheNamedOneRuns() {
        String document = "query A { people(first: 1) { edges { node { id } } }"
                + " } query B { contractCalls(first: 1) { edges { node { id } } } }";

        Reply reply = admin.wire()
                .post(
                        Wire.CORE,
                        admin.authorization(),
                        admin.origin(),
                        Map.of("query", document, "variables", Map.of(), "operationName", "B"));

        assertThat(reply.nodes("contractCalls")).hasSize(1);
        assertThat(reply.data().has("people")).isFalse();
    }

    /** §4.4: an object with its to-one relations, and a child list without arguments. */
    @Test
    void aRelationReadsFromBothEnds() {
        String person = workspace.people().made();
        String call = calls.made(Map.of("name", "mine", "patientId", person));

        Reply child = admin.core(
                "query Child($f: ContractCallFilterInput!) {"
                        + " contractCall(filter: $f) { patientId patient { id name { firstName } } } }",
                Map.of("f", Where.equal("id", call)));
        Reply parent = admin.core(
                "query Parent($f: PersonFilterInput!) {"
                        + " person(filter: $f) { contractCalls { edges { node { id name } } } } }",
                Map.of("f", Where.equal("id", person)));

        assertThat(child.text("contractCall.patientId")).isEqualTo(person);
        assertThat(child.text("contractCall.patient.name.firstName")).isEqualTo("Asha");
        assertThat(parent.text("person.contractCalls.edges.0.node.id")).isEqualTo(call);
        assertThat(calls.find(Where.equal("patientId", person)).column("contractCalls", "id"))
                .containsExactly(call);
    }

    /** §4.8 */
    @Test
    void figuresAreComputedOverTheFilterAndNotThePage() {
        Reply reply = admin.core(
                "query Figures($f: ContractCallFilterInput) { contractCalls(filter: $f, first: 1) { totalCount"
                        + " minDurationSec maxDurationSec avgDurationSec sumDurationSec countEmptyDurationSec"
                        + " countUniqueValuesDurationSec countTrueAnswered maxStartedAt edges { node { id } } } }",
                Map.of("f", Where.all(mine, Where.field("durationSec", "gte", 2))));

        assertThat(reply.at("contractCalls.totalCount").asInt()).isEqualTo(30);
        assertThat(reply.at("contractCalls.minDurationSec").asInt()).isEqualTo(2);
        assertThat(reply.at("contractCalls.maxDurationSec").asInt()).isEqualTo(3);
        assertThat(reply.at("contractCalls.avgDurationSec").asDouble()).isEqualTo(2.5);
        assertThat(reply.at("contractCalls.sumDurationSec").asInt()).isEqualTo(75);
        assertThat(reply.at("contractCalls.countUniqueValuesDurationSec").asInt())
                .isEqualTo(2);
        assertThat(reply.at("contractCalls.countEmptyDurationSec").asInt()).isZero();
        assertThat(reply.at("contractCalls.countTrueAnswered").asInt()).isEqualTo(15);
    }

    /** §4.8 */
    @Test
    void groupsAreCountedByValueAndOrderedByAFigure() {
        Reply reply = admin.core(
                "query Groups($f: ContractCallFilterInput) { contractCallsGroupBy(groupBy: [{direction: true}],"
                        + " filter: $f, orderBy: [{aggregate: {totalCount: DescNullsLast}}], limit: 50)"
                        + " { groupByDimensionValues totalCount } }",
                Map.of("f", mine));

        assertThat(reply.text("contractCallsGroupBy.0.groupByDimensionValues.0"))
                .isEqualTo("INBOUND");
        assertThat(reply.at("contractCallsGroupBy.0.totalCount").asInt()).isEqualTo(50);
        assertThat(reply.at("contractCallsGroupBy.1.totalCount").asInt()).isEqualTo(25);
    }

    /** §4.8: the day is the clinic's and not the server's. */
    @Test
    void groupsByDayFollowTheTimeZoneThatIsAsked() {
        Reply reply = admin.core(
                "query Days($f: ContractCallFilterInput) { contractCallsGroupBy("
                        + "groupBy: [{startedAt: {granularity: DAY, timeZone: \"Asia/Kolkata\"}}], filter: $f, limit: 50)"
                        + " { groupByDimensionValues totalCount } }",
                Map.of("f", mine));

        Map<String, Integer> days = new HashMap<>();
        reply.at("contractCallsGroupBy")
                .forEach(group -> days.put(
                        group.path("groupByDimensionValues").path(0).asText().substring(0, 10),
                        group.path("totalCount").asInt()));
        assertThat(days).isEqualTo(Map.of("2026-11-19", 38, "2026-11-20", 37));
    }
}

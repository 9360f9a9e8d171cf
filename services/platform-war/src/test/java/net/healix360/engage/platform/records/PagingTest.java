package net.healix360.engage.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final TestWorkspace WORKSPACE =
            TestPlatform.shared().newWorkspace().withCalls();
    private static final int CALLS = 75;

    @BeforeAll
    static void manyCalls() {
        List<Map<String, Object>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            Map<String, Object> call = new HashMap<>(Map.of("name", "call " + i));
            // Many equal values and some missing ones: the hard case of keyset paging.
            if (i % 5 != 0) {
                call.put("durationSec", i % 4);
            }
            calls.add(call);
        }
        String create = "mutation($d: [CallCreateInput!]!) { createCalls(data: $d) { id } }";
        WORKSPACE.graphql(create, Map.of("d", calls.subList(0, 60))).at("createCalls");
        WORKSPACE.graphql(create, Map.of("d", calls.subList(60, CALLS))).at("createCalls");
    }

    private static Reply page(Map<String, Object> arguments) {
        return WORKSPACE.graphql(
                "query($o: [CallOrderByInput], $first: Int, $last: Int, $after: String, $before: String) {"
                        + " calls(orderBy: $o, first: $first, last: $last, after: $after, before: $before) { totalCount"
                        + " edges { cursor node { id durationSec } }"
                        + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
                arguments);
    }

    private static List<Object> walk(List<Map<String, Object>> orderBy) {
        List<Object> seen = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>(Map.of("o", orderBy, "first", 7));
        Reply reply = page(arguments);
        seen.addAll(reply.column("calls", "id"));
        while (Boolean.TRUE.equals(reply.at("calls.pageInfo.hasNextPage"))) {
            arguments.put("after", reply.text("calls.pageInfo.endCursor"));
            reply = page(arguments);
            seen.addAll(reply.column("calls", "id"));
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"})
    void paging_meets_every_record_once_in_every_direction(String direction) {
        List<Object> seen = walk(List.of(Map.of("durationSec", direction)));
        assertThat(seen).hasSize(CALLS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"})
    void walking_backwards_meets_the_same_records_in_the_same_order(String direction) {
        List<Map<String, Object>> orderBy = List.of(Map.of("durationSec", direction));
        List<Object> seen = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>(Map.of("o", orderBy, "last", 7));
        Reply reply = page(arguments);
        seen.addAll(0, reply.column("calls", "id"));
        while (Boolean.TRUE.equals(reply.at("calls.pageInfo.hasPreviousPage"))) {
            arguments.put("before", reply.text("calls.pageInfo.startCursor"));
            reply = page(arguments);
            seen.addAll(0, reply.column("calls", "id"));
        }
        assertThat(seen).isEqualTo(walk(orderBy));
    }

    @Test
    void paging_by_two_keys_meets_every_record_once() {
        List<Object> seen = walk(List.of(
                Map.of("durationSec", "DescNullsLast"),
                Map.of("createdAt", "AscNullsFirst"),
                Map.of("id", "DescNullsLast")));
        assertThat(seen).hasSize(CALLS).doesNotHaveDuplicates();
    }

    @Test
    void the_order_puts_missing_values_where_it_says() {
        assertThat(page(Map.of("o", List.of(Map.of("durationSec", "DescNullsFirst")), "first", 1))
                        .at("calls.edges.0.node.durationSec"))
                .isNull();
        assertThat(page(Map.of("o", List.of(Map.of("durationSec", "DescNullsLast")), "first", 1))
                        .at("calls.edges.0.node.durationSec"))
                .isEqualTo(3L);
    }

    @Test
    void without_an_order_records_come_by_id_sixty_at_a_time() {
        List<Object> ids = page(Map.of()).column("calls", "id");
        assertThat(ids).hasSize(60);
        assertThat(ids.stream().map(Object::toString).toList()).isSorted();
    }

    @Test
    void the_total_counts_all_records_and_not_the_page() {
        assertThat(page(Map.of("first", 1)).at("calls.totalCount")).isEqualTo((long) CALLS);
    }

    @Test
    void the_last_records_come_in_the_order_of_the_list() {
        List<Object> all = walk(List.of());
        assertThat(page(Map.of("last", 3)).column("calls", "id")).isEqualTo(all.subList(CALLS - 3, CALLS));
    }

    @Test
    void before_a_cursor_are_the_records_ahead_of_it() {
        List<Object> all = walk(List.of());
        Reply second = page(Map.of("first", 5, "after", page(Map.of("first", 5)).text("calls.pageInfo.endCursor")));
        Reply back = page(Map.of("last", 3, "before", second.text("calls.pageInfo.startCursor")));
        assertThat(back.column("calls", "id")).isEqualTo(all.subList(2, 5));
    }

    @Test
    void after_a_cursor_there_is_never_a_previous_page() {
        String cursor = page(Map.of("first", 5)).text("calls.pageInfo.endCursor");
        assertThat(page(Map.of("first", 5, "after", cursor)).at("calls.pageInfo.hasPreviousPage"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "61, , INVALID_ARGS_FIRST",
        "-1, , INVALID_ARGS_FIRST",
        ", 61, INVALID_ARGS_LAST",
        ", -1, INVALID_ARGS_LAST",
        "1, 1, ARGS_CONFLICT"
    })
    void a_page_of_a_wrong_size_is_refused(Integer first, Integer last, String subCode) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("first", first);
        arguments.put("last", last);
        assertThat(page(arguments).fault()).isEqualTo("BAD_USER_INPUT/" + subCode);
    }

    @Test
    void a_cursor_of_another_order_is_invalid() {
        String cursor = page(Map.of("first", 1)).text("calls.pageInfo.endCursor");
        Map<String, Object> byDuration = Map.of("o", List.of(Map.of("durationSec", "AscNullsFirst")), "after", cursor);
        assertThat(page(byDuration).fault()).isEqualTo("BAD_USER_INPUT/INVALID_CURSOR");
        assertThat(page(Map.of("after", "nonsense")).fault()).isEqualTo("BAD_USER_INPUT/INVALID_CURSOR");
    }

    @Test
    void an_order_has_one_field_in_each_item() {
        assertThat(page(Map.of("o", List.of(Map.of("durationSec", "AscNullsFirst", "id", "AscNullsFirst"))))
                        .fault())
                .isEqualTo("BAD_USER_INPUT/INVALID_QUERY_INPUT");
    }

    @Test
    void an_order_through_a_part_of_a_composite_works() {
        assertThat(page(Map.of("o", List.of(Map.of("cost", Map.of("amountMicros", "DescNullsLast")))))
                        .succeeded())
                .isTrue();
    }

    @Test
    void figures_are_computed_over_the_filter_and_not_the_page() {
        Reply reply = WORKSPACE.graphql("{ calls(filter: {durationSec: {gte: 2}}, first: 1) { totalCount"
                + " minDurationSec maxDurationSec avgDurationSec sumDurationSec countEmptyDurationSec"
                + " countUniqueValuesDurationSec maxCreatedAt countTrueAnswered edges { node { id } } } }");
        assertThat(reply.at("calls.totalCount")).isEqualTo(30L);
        assertThat(reply.at("calls.minDurationSec")).isEqualTo(2L);
        assertThat(reply.at("calls.maxDurationSec")).isEqualTo(3L);
        assertThat(reply.at("calls.countUniqueValuesDurationSec")).isEqualTo(2L);
        assertThat(reply.at("calls.countEmptyDurationSec")).isEqualTo(0L);
        assertThat(reply.text("calls.maxCreatedAt")).endsWith("Z");
    }

    @Test
    void groups_are_counted_by_value_and_ordered_by_a_figure() {
        Reply reply = WORKSPACE.graphql("{ callsGroupBy(groupBy: [{durationSec: true}],"
                + " orderBy: [{aggregate: {totalCount: DescNullsLast}}], limit: 2)"
                + " { groupByDimensionValues totalCount sumDurationSec } }");
        assertThat(reply.at("callsGroupBy").toString()).startsWith("[{groupByDimensionValues=[");
        assertThat((List<?>) reply.at("callsGroupBy")).hasSize(2);
        assertThat(reply.at("callsGroupBy.0.totalCount")).isEqualTo(15L);
    }

    @Test
    void groups_by_day_follow_the_time_zone() {
        TestWorkspace other = TestPlatform.shared().newWorkspace();
        other.graphql("mutation { createTask(data: {dueAt: \"2026-11-19T19:00:00Z\"}) { id } }")
                .at("createTask");
        Reply reply = other.graphql("{ tasksGroupBy(groupBy: [{dueAt: {granularity: DAY, timeZone: \"Asia/Kolkata\"}}])"
                + " { groupByDimensionValues totalCount } }");
        assertThat(reply.at("tasksGroupBy.0.groupByDimensionValues.0")).isEqualTo("2026-11-20");
    }

    @Test
    void an_unknown_time_zone_is_refused() {
        assertThat(WORKSPACE
                        .graphql("{ callsGroupBy(groupBy: [{startedAt: {timeZone: \"x' OR 1=1\"}}]) { totalCount } }")
                        .fault())
                .isEqualTo("BAD_USER_INPUT/INVALID_QUERY_INPUT");
    }
}

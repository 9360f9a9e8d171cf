package net.healix360.engage.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.WireTime;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody who keeps a copy asks for what changed, and counts what should be there. */
class SweepTest {
    private static final List<Map<String, String>> BY_CHANGE =
            List.of(Map.of("updatedAt", "AscNullsFirst"), Map.of("id", "AscNullsFirst"));

    /** A platform of their own: these tests move its clock. */
    private static final TestPlatform PLATFORM = new TestPlatform(false, Runnable::run);

    private final TestWorkspace workspace = PLATFORM.newWorkspace().withCalls();

    @BeforeEach
    void time() {
        PLATFORM.clock().advance(Duration.ofMinutes(1));
    }

    private String now() {
        return WireTime.text(PLATFORM.clock().instant());
    }

    private Reply page(Map<String, Object> filter, List<Map<String, String>> order, String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("f", filter, "o", order, "n", 7));
        variables.put("after", after);
        return workspace.graphql(
                "query($f: CallFilterInput, $o: [CallOrderByInput], $n: Int, $after: String) {"
                        + " calls(filter: $f, orderBy: $o, first: $n, after: $after) { totalCount"
                        + " edges { node { id name updatedAt deletedAt } } pageInfo { hasNextPage endCursor } } }",
                variables);
    }

    private List<Object> walk(Map<String, Object> filter, List<Map<String, String>> order) {
        List<Object> names = new ArrayList<>();
        String after = null;
        do {
            Reply page = page(filter, order, after);
            names.addAll(page.column("calls", "name"));
            after = Boolean.TRUE.equals(page.at("calls.pageInfo.hasNextPage"))
                    ? page.text("calls.pageInfo.endCursor")
                    : null;
        } while (after != null);
        return names;
    }

    private List<Object> changedSince(String instant) {
        Map<String, Object> since = Map.of("gte", instant);
        return walk(Map.of("or", List.of(Map.of("updatedAt", since), Map.of("deletedAt", since))), BY_CHANGE);
    }

    private Object updatedAt(String id) {
        Map<String, Object> everything = Map.of(
                "and",
                List.of(
                        Map.of("id", Map.of("eq", id)),
                        Map.of(
                                "or",
                                List.of(
                                        Map.of("deletedAt", Map.of("is", "NULL")),
                                        Map.of("deletedAt", Map.of("is", "NOT_NULL"))))));
        return page(everything, BY_CHANGE, null).at("calls.edges.0.node.updatedAt");
    }

    private void each(String mutation, String id) {
        workspace
                .graphql("mutation($id: UUID!) { " + mutation + "(id: $id) { id } }", Map.of("id", id))
                .at(mutation + ".id");
    }

    @Test
    void changed_since_finds_new_changed_deleted_and_restored_records_and_no_others() {
        workspace.createCall(Map.of("name", "old"));
        String changed = workspace.createCall(Map.of("name", "changed"));
        String deleted = workspace.createCall(Map.of("name", "deleted"));
        String restored = workspace.createCall(Map.of("name", "restored"));
        each("deleteCall", restored);
        PLATFORM.clock().advance(Duration.ofMinutes(1));
        String since = now();
        workspace.createCall(Map.of("name", "new"));
        workspace
                .graphql(
                        "mutation($id: UUID!) { updateCall(id: $id, data: {durationSec: 5}) { id } }",
                        Map.of("id", changed))
                .at("updateCall.id");
        each("deleteCall", deleted);
        each("restoreCall", restored);
        assertThat(changedSince(since)).containsExactlyInAnyOrder("new", "changed", "deleted", "restored");
    }

    @Test
    void every_write_moves_the_time_of_the_last_change_deletion_and_return_too() {
        String id = workspace.createCall(Map.of("name", "x"));
        for (String mutation : List.of("deleteCall", "restoreCall")) {
            PLATFORM.clock().advance(Duration.ofSeconds(1));
            each(mutation, id);
            assertThat(updatedAt(id)).as(mutation).isEqualTo(now());
        }
        PLATFORM.clock().advance(Duration.ofSeconds(1));
        workspace
                .graphql(
                        "mutation($d: CallCreateInput!) { createCall(data: $d, upsert: true) { id } }",
                        Map.of("d", Map.of("id", id)))
                .at("createCall.id");
        assertThat(updatedAt(id)).as("upsert").isEqualTo(now());
    }

    @Test
    void both_states_of_deletion_together_list_everything() {
        workspace.createCall(Map.of("name", "living"));
        each("deleteCall", workspace.createCall(Map.of("name", "deleted")));
        Map<String, Object> everything = Map.of(
                "or",
                List.of(Map.of("deletedAt", Map.of("is", "NULL")), Map.of("deletedAt", Map.of("is", "NOT_NULL"))));
        assertThat(walk(everything, BY_CHANGE)).containsExactlyInAnyOrder("living", "deleted");
    }

    @Test
    void ranges_of_ids_divide_the_records_and_their_counts_add_up() {
        create(40);
        String middle = "80000000-0000-0000-0000-000000000000";
        Map<String, Object> lower = Map.of("id", Map.of("lt", middle));
        Map<String, Object> upper = Map.of(
                "and",
                List.of(
                        Map.of("id", Map.of("gte", middle)),
                        Map.of("id", Map.of("lt", "ffffffff-ffff-ffff-ffff-ffffffffffff"))));
        long below = (Long) page(lower, BY_CHANGE, null).at("calls.totalCount");
        long above = (Long) page(upper, BY_CHANGE, null).at("calls.totalCount");
        assertThat(below + above).isEqualTo(40);
        assertThat(walk(lower, BY_CHANGE)).hasSize((int) below);
        assertThat(walk(upper, BY_CHANGE)).hasSize((int) above);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AscNullsFirst", "AscNullsLast", "DescNullsFirst", "DescNullsLast"})
    void a_walk_by_last_change_meets_each_record_once_also_when_many_changed_together(String direction) {
        create(25);
        PLATFORM.clock().advance(Duration.ofSeconds(1));
        create(25);
        List<Map<String, String>> order = List.of(Map.of("updatedAt", direction), Map.of("id", direction));
        List<Object> met = walk(Map.of(), order);
        assertThat(met).hasSize(50).doesNotHaveDuplicates();
        List<Object> other =
                walk(Map.of(), List.of(Map.of("updatedAt", opposite(direction)), Map.of("id", opposite(direction))));
        Collections.reverse(other);
        assertThat(met).isEqualTo(other);
    }

    private static String opposite(String direction) {
        return direction.startsWith("Asc") ? "DescNullsLast" : "AscNullsLast";
    }

    private void create(int calls) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            data.add(Map.of("name", UUID.randomUUID().toString()));
        }
        workspace
                .graphql("mutation($d: [CallCreateInput!]!) { createCalls(data: $d) { id } }", Map.of("d", data))
                .at("createCalls");
    }
}

package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How a local copy finds what it missed: everything changed or deleted since an instant, page by page (§4.5, §4.6, §7). */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SweepContract extends Topic {
    private static final List<Map<String, Object>> ORDER =
            List.of(Map.of("updatedAt", "AscNullsFirst"), Map.of("id", "AscNullsFirst"));

    private final String ward = Mark.unique("sweep-");
    private String old = "";
    private String changed = "";
    private String deleted = "";
    private String restored = "";
    private String since = "";
    private List<JsonNode> swept = List.of();

    SweepContract(ContractWorkspace workspace) {
        super(workspace);
    }

    @BeforeAll
    void aDayOfChanges() {
        old = made("old");
        deleted = made("deleted");
        restored = made("restored");
        changed = made("changed");
        String before = calls.read(changed).text("contractCall.updatedAt");
        since = Awaitility.await("the platform's clock has moved on")
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> calls.update(changed, Map.of("durationSec", 1)).text("updateContractCall.updatedAt"),
                        now -> now.compareTo(before) > 0);
        calls.delete(restored).at("deleteContractCall");
        calls.restore(restored).at("restoreContractCall");
        calls.delete(deleted).at("deleteContractCall");
        swept = sweep();
    }

    private String made(String name) {
        return calls.made(Map.of("ward", ward, "name", name));
    }

    private List<JsonNode> sweep() {
        Map<String, Object> filter = Where.all(
                Where.equal("ward", ward),
                Where.any(Where.field("updatedAt", "gte", since), Where.field("deletedAt", "gte", since)));
        Reply page = calls.page(filter, ORDER, 1, null);
        List<JsonNode> all = new ArrayList<>(page.nodes("contractCalls"));
        while (page.at("contractCalls.pageInfo.hasNextPage").asBoolean()) {
            page = calls.page(filter, ORDER, 1, page.text("contractCalls.pageInfo.endCursor"));
            all.addAll(page.nodes("contractCalls"));
        }
        return all;
    }

    private List<String> ids() {
        return swept.stream().map(node -> node.path("id").asText()).toList();
    }

    /** §4.6: a mention of the deletion anywhere in the filter shows the bin. */
    @Test
    void itListsEveryChangedRestoredAndDeletedRecordOnce() {
        assertThat(ids()).containsExactlyInAnyOrder(changed, restored, deleted);
    }

    @Test
    void itLeavesOutWhatDidNotChange() {
        assertThat(ids()).doesNotContain(old);
    }

    /** §4.6 */
    @Test
    void itTellsTheDeletedFromTheLiving() {
        assertThat(swept).allSatisfy(node -> assertThat(node.path("deletedAt").isTextual())
                .isEqualTo(node.path("id").asText().equals(deleted)));
    }

    /** §4.1: every write moves the clock by which the next sweep begins. */
    @Test
    void itComesInTheOrderOfTheChanges() {
        assertThat(swept.stream().map(node -> node.path("updatedAt").asText())).isSorted();
    }
}
